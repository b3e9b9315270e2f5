using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;
using Tadafor.Abstractions.Calendars;
using Tadafor.Abstractions.Registers;
using Tadafor.Abstractions.Registers.InMemory;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Rules.Desks;

namespace Tadafor.Rules.Tests.Desks;

/// <summary>Dossiers completed from registers: what the file does not say, with its source, and nothing else.</summary>
public sealed class RegistersTests
{
    private const string Reference = "1";
    private static readonly LocalDate _day = new(2023, 8, 7);
    private readonly InMemoryStore _store = new();

    [Fact]
    public async Task A_commune_that_the_file_only_names_gets_what_the_register_knows_with_its_source()
    {
        CitizensPetition bare = new() { DepositedOn = _day, Commune = new() { Name = "Taroudant" } };
        CitizensPetition completed = await Completed(bare, new() { Territories = CommuneRegister.Known });
        Assert.Equal(new(false, FactSource.FromRegister("113-14, art. 216")), completed.Commune.Arrondissements);
        PopulationFigure figure = Assert.Single(completed.Commune.Population);
        Assert.Equal(80_149, figure.Inhabitants.Value);
        Assert.Contains("HCP", figure.Inhabitants.Source.Text.En, StringComparison.Ordinal);
        Assert.Equal(bare, completed with { Commune = bare.Commune });
    }

    [Fact]
    public async Task Between_two_censuses_without_days_the_register_settles_nothing()
    {
        CitizensPetition bare = new() { DepositedOn = new LocalDate(2024, 10, 1), Commune = new() { Name = "Taroudant" } };
        Assert.Equal(2, (await Completed(bare, new() { Territories = CommuneRegister.Known })).Commune.Population.Count);
        PetitionDesk desk = Desk(new() { Territories = CommuneRegister.Known });
        PetitionFile file = Done(await desk.ExamineAsync(Reference, new(2024, 10, 2), By("examine")));
        Assert.Equal(Outcome.Undetermined, file.Decisions[^1].Outcome);
    }

    [Fact]
    public async Task What_the_file_says_is_never_replaced_and_what_no_register_knows_stays_unknown()
    {
        CitizensPetition said = new()
        {
            DepositedOn = _day,
            Commune = new() { Name = "Taroudant", Arrondissements = true, Population = [new(1)] },
        };
        Assert.Equal(said, await Completed(said, new() { Territories = CommuneRegister.Known }));
        CitizensPetition elsewhere = new() { DepositedOn = _day, Commune = new() { Name = "nowhere" } };
        Assert.Equal(elsewhere, await Completed(elsewhere, new() { Territories = CommuneRegister.Known }));
        Assert.Equal(elsewhere, await Completed(elsewhere, new()));
    }

    [Fact]
    public async Task An_association_is_completed_by_its_number()
    {
        AssociationPetition bare = new() { DepositedOn = _day, Regular = false };
        DeskRegisters registers = new()
        {
            Associations = new AssociationList(new Dictionary<string, RegisteredAssociation>
            {
                ["17"] = new() { Source = "register of associations", DeclaredOn = new(2015, 3, 1), Regular = true },
            }),
        };
        AssociationPetition completed = await Completed(bare, registers, "17");
        Assert.Equal(new(new LocalDate(2015, 3, 1), FactSource.FromRegister("register of associations")), completed.DeclaredOn);
        Assert.Equal(bare.Regular, completed.Regular);
        Assert.Null(completed.Members);
        Assert.Equal(bare, await Completed(bare, registers, "18"));
        Assert.Equal(bare, await Completed(bare, registers));
    }

    [Fact]
    public async Task Electors_fill_what_the_list_leaves_open_and_who_is_not_in_the_register_is_not_known()
    {
        SignatoryToken[] people = [.. Enumerable.Range(0, 2500).Select(Token)];
        SignatoryRollBuilder builder = new();
        foreach (SignatoryToken person in people)
        {
            builder.Add(person, default(SignatoryFacts).With(SignatoryFact.Resident, true));
        }

        SignatoryFacts registered = default(SignatoryFacts).With(SignatoryFact.Registered, true).With(SignatoryFact.Resident, false);
        DeskRegisters registers = new()
        {
            Electors = new ElectorList("electoral lists", people.Where((_, i) => i % 2 == 0).ToDictionary(p => p, _ => registered)),
        };
        CitizensPetition signed = new() { DepositedOn = _day, Signatories = builder.Build(source: FactSource.FromDocument("list")) };
        SignatoryRoll roll = (SignatoryRoll)(await Completed(signed, registers)).Signatories!;
        Assert.Equal(2500, roll.Count);
        Assert.Equal(new CountRange(1250, 2500), roll.Tally()[SignatoryGroup.Registered]);
        Assert.All(Enumerable.Range(0, roll.Count), i => Assert.Equal(Truth.Yes, roll.FactsAt(i)[SignatoryFact.Resident]));
        Assert.Equal(FactSource.FromRegister("list + electoral lists"), roll.Source);
    }

    [Fact]
    public async Task Territories_that_the_file_spells_otherwise_are_left_to_people()
    {
        FixedTerritories territories = new(new() { Provinces = ["Agadir", "Taroudant"] });
        SignatoryRoll Spelled(string territory)
        {
            SignatoryRollBuilder builder = new();
            builder.Add(Token(1), default, territory);
            return builder.Build();
        }

        CitizensPetition Region(string territory) => new()
        {
            DepositedOn = _day,
            Council = new PetitionedRegion { Name = "Souss-Massa" },
            Signatories = Spelled(territory),
        };
        DeskRegisters registers = new() { Territories = territories };
        Assert.Equal(2, ((PetitionedRegion)(await Completed(Region("Agadir"), registers)).Council).Provinces.Count);
        Assert.Empty(((PetitionedRegion)(await Completed(Region("أكادير"), registers)).Council).Provinces);
    }

    [Fact]
    public async Task Completing_is_an_act_done_once_whatever_the_register_says_later()
    {
        FixedTerritories territories = new(new() { Arrondissements = new(false, FactSource.FromRegister("a register")) });
        PetitionDesk desk = Desk(new() { Territories = territories });
        Done(await desk.DepositAsync(Reference, new CitizensPetition { DepositedOn = _day, Commune = new() { Name = "A" } }, By("1")));
        PetitionFile file = Done(await desk.CompleteAsync(Reference, _day, By("2")));
        Assert.Equal(["dossier", "deposited", "dossier-completed"], file.History.Select(a => a.Code));
        territories.Known = new() { Arrondissements = new(true, FactSource.FromRegister("a register")) };
        Assert.Equal(file.Dossier, Done(await desk.CompleteAsync(Reference, _day, By("2"))).Dossier);
        DeskAnswer<PetitionFile> taken = await desk.CompleteAsync(Reference, _day, By("1"));
        Assert.Equal("desk.key-taken", taken.Match(_ => "", faults => faults.Listed[0].Kind.Code, _ => ""));
    }

    [Fact]
    public async Task The_registers_of_a_container_reach_the_desk()
    {
        ServiceCollection services = new();
        services.AddSingleton<IClock>(new FakeClock(default));
        services.AddSingleton<ITerritoryRegister>(new FixedTerritories(new() { Population = [new(5)] }));
        services.AddTadafor();
        await using ServiceProvider provider = services.BuildServiceProvider();
        PetitionDesk desk = provider.GetRequiredService<PetitionDesk>();
        Done(await desk.DepositAsync(Reference, new CitizensPetition { DepositedOn = _day, Commune = new() { Name = "A" } }, By("1")));
        PetitionFile file = Done(await desk.CompleteAsync(Reference, _day, By("2")));
        Assert.Equal(5, ((CitizensPetition)file.Dossier!).Commune.Population[0].Inhabitants.Value);
        Assert.NotNull(provider.GetRequiredService<BodyDesk>());
        Assert.NotNull(provider.GetRequiredService<CharterDesk>());
    }

    [Fact]
    public void All_ports_together_ask_for_no_more_than_twenty_five_methods_of_one_shape()
    {
        MethodInfo[] methods =
        [
            .. new[] { typeof(IActStore).Assembly, typeof(PetitionDesk).Assembly }
                .SelectMany(a => a.GetExportedTypes())
                .Where(t => t.IsInterface)
                .SelectMany(t => t.GetMethods()),
        ];
        Assert.InRange(methods.Length, 15, 25);
        Assert.Contains(methods, m => m.DeclaringType == typeof(IFeastCalendar));
        Assert.All(methods, method =>
        {
            Assert.Equal(typeof(CancellationToken), method.GetParameters()[^1].ParameterType);
            Assert.Contains(method.ReturnType.GetGenericTypeDefinition(), (Type[])[typeof(ValueTask<>), typeof(IAsyncEnumerable<>)]);
        });
    }

    private static SignatoryToken Token(int number)
    {
        byte[] bytes = new byte[32];
        BitConverter.TryWriteBytes(bytes, number);
        return new(bytes);
    }

    private static Writing By(string key) => new(key, "greffe");

    private static PetitionFile Done(DeskAnswer<PetitionFile> answer) => answer.Match(
        file => file,
        faults => throw new Xunit.Sdk.XunitException(faults.Text.En),
        stale => throw new Xunit.Sdk.XunitException(stale.ToString()));

    private async Task<T> Completed<T>(T dossier, DeskRegisters registers, string? association = null)
        where T : PetitionDossier
    {
        PetitionDesk desk = new(new InMemoryStore(), new FakeClock(default), registers: registers);
        PetitionDesk kept = Desk(registers);
        Done(await desk.DepositAsync(Reference, dossier, By("deposit")));
        if (await kept.FindAsync(Reference) is null)
        {
            Done(await kept.DepositAsync(Reference, dossier, By("deposit")));
            Done(await kept.CompleteAsync(Reference, _day, By("complete"), association));
        }

        return (T)Done(await desk.CompleteAsync(Reference, _day, By("complete"), association)).Dossier!;
    }

    private PetitionDesk Desk(DeskRegisters registers) => new(_store, new FakeClock(default), registers: registers);

    private sealed class FixedTerritories(RegisteredTerritory known) : ITerritoryRegister
    {
        public RegisteredTerritory Known { get; set; } = known;

        public ValueTask<RegisteredTerritory?> FindAsync(PetitionKind kind, string name, LocalDate on, CancellationToken cancellation) =>
            ValueTask.FromResult<RegisteredTerritory?>(Known);
    }
}
