using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using Tadafor.Abstractions.Registers;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Stores.InMemory;

namespace Tadafor.Rules.Desks;

/// <summary>Desks for an application that has a container. Without one, construct a desk: it needs a store and a clock.</summary>
public static class TadaforServices
{
    /// <summary>
    /// Adds the desks, the clock of the machine where no other is registered, and a store in memory, one for each container, until
    /// <see cref="TadaforBuilder.UseStore{TStore}()"/> names another. Registers are those that the application adds; of communes, until
    /// then, <see cref="CommuneRegister.Known"/>. May be called again: the last settings hold.
    /// </summary>
    /// <exception cref="TadaforOptionsException">The options cannot be followed; everything wrong is told.</exception>
    public static TadaforBuilder AddTadafor(this IServiceCollection services, Action<TadaforOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        TadaforOptions options = new();
        configure?.Invoke(options);
        services.Replace(ServiceDescriptor.Singleton(options.Checked()));
        services.TryAddSingleton<InMemoryStore>();
        services.TryAddSingleton<IActStore>(provider => provider.GetRequiredService<InMemoryStore>());
        services.TryAddSingleton<ILineStore>(provider => provider.GetRequiredService<InMemoryStore>());
#pragma warning disable RS0030 // The moment of writing is the machine's; the days of the law are those of the documents.
        services.TryAddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        services.TryAddSingleton<ITerritoryRegister>(CommuneRegister.Known);
        services.TryAddSingleton(provider => new DeskRegisters
        {
            Territories = provider.GetService<ITerritoryRegister>(),
            Associations = provider.GetService<IAssociationRegister>(),
            Electors = provider.GetService<IElectoralRegister>(),
        });
        services.TryAddSingleton<PetitionDesk>();
        services.TryAddSingleton<BodyDesk>();
        services.TryAddSingleton<OpinionDesk>();
        services.TryAddSingleton<CharterDesk>();
        services.TryAddSingleton<LedgerDesk>();
        services.TryAddSingleton<BudgetDesk>();
        services.TryAddSingleton<VoteDesk>();
        return new(services);
    }
}

/// <summary>What is set up after <see cref="TadaforServices.AddTadafor"/>.</summary>
public sealed class TadaforBuilder
{
    internal TadaforBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Keeps files and lines in a store of the application's own; one instance for each container.</summary>
    /// <typeparam name="TStore">The store; the container constructs it.</typeparam>
    public TadaforBuilder UseStore<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TStore>()
        where TStore : class, IActStore, ILineStore
    {
        Services.TryAddSingleton<TStore>();
        return Use(provider => provider.GetRequiredService<TStore>());
    }

    /// <summary>Keeps files and lines in a store that the application constructs.</summary>
    public TadaforBuilder UseStore<TStore>(Func<IServiceProvider, TStore> store)
        where TStore : class, IActStore, ILineStore
    {
        ArgumentNullException.ThrowIfNull(store);
        Services.Replace(ServiceDescriptor.Singleton(store));
        return Use(provider => provider.GetRequiredService<TStore>());
    }

    private TadaforBuilder Use<TStore>(Func<IServiceProvider, TStore> store)
        where TStore : class, IActStore, ILineStore
    {
        Services.Replace(ServiceDescriptor.Singleton<IActStore>(store));
        Services.Replace(ServiceDescriptor.Singleton<ILineStore>(store));
        return this;
    }
}
