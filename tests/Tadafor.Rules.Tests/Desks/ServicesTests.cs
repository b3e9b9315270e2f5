using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Rules.Desks;
using Tadafor.Rules.Tests.Dossiers;

namespace Tadafor.Rules.Tests.Desks;

/// <summary>Desks in a container.</summary>
public sealed class ServicesTests
{
    [Fact]
    public async Task Each_container_has_a_store_of_its_own_until_another_is_named()
    {
        await using ServiceProvider one = Container(_ => { }), other = Container(_ => { });
        await one.GetRequiredService<PetitionDesk>().DepositAsync("1", Files.Citizens(200), new("k", "greffe"));
        Assert.NotNull(await one.GetRequiredService<PetitionDesk>().FindAsync("1"));
        Assert.Null(await other.GetRequiredService<PetitionDesk>().FindAsync("1"));
        Assert.Same(one.GetRequiredService<IActStore>(), one.GetRequiredService<ILineStore>());
    }

    [Fact]
    public async Task The_store_of_the_application_takes_the_place_of_the_one_in_memory_for_both_ports()
    {
        InMemoryStore mine = new();
        ServiceCollection services = new();
        services.AddTadafor().UseStore(_ => mine);
        services.AddTadafor();
        await using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Same(mine, provider.GetRequiredService<IActStore>());
        Assert.Same(mine, provider.GetRequiredService<ILineStore>());
    }

    [Fact]
    public async Task A_clock_of_the_application_is_kept()
    {
        FakeClock clock = new(Instant.FromUtc(2023, 1, 1, 0, 0));
        ServiceCollection services = new();
        services.AddSingleton<IClock>(clock);
        services.AddTadafor();
        await using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Same(clock, provider.GetRequiredService<IClock>());
    }

    [Fact]
    public void Options_are_checked_at_the_start_and_everything_wrong_is_told()
    {
        TadaforOptionsException told = Assert.Throws<TadaforOptionsException>(() => Container(options =>
        {
            options.Choices.Add("Q1=registered");
            options.Choices.Add("Q1=eligible-only");
            options.Choices.Add("Q99=x");
            options.Choices.Add("Q2=whatever");
            options.Choices.Add("Q3");
            options.Retention = Period.FromDays(-1);
        }));
        Assert.Equal(5, told.Problems.Count);
        Assert.Contains("chosen twice", told.Message, StringComparison.Ordinal);
        Assert.Contains("Q99", told.Message, StringComparison.Ordinal);
        Assert.Contains("Retention", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_chosen_reaches_the_desks()
    {
        using ServiceProvider provider = Container(options =>
        {
            options.Choices.Add("Q1=registered");
            options.Retention = Period.FromMonths(6);
        });
        DeskSettings settings = provider.GetRequiredService<DeskSettings>();
        Assert.Equal("registered", settings.Interpretations.For(Questions.OpenQuestions.Registration)!.Id);
        Assert.Equal(Period.FromMonths(6), settings.Retention);
    }

    private static ServiceProvider Container(Action<TadaforOptions> configure)
    {
        ServiceCollection services = new();
        services.AddTadafor(configure);
        return services.BuildServiceProvider();
    }
}
