using NodaTime;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Abstractions.Wire.Parity;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Charters;

/// <summary>Reads a charter field by field.</summary>
internal static class CharterReader
{
    /// <summary>The charter; <see langword="null"/> when it cannot be made, and why has been noted.</summary>
    public static Charter? Read(JsonFields root)
    {
        root.Schema(CharterJson.Schema);
        string? reference = root.Text("reference", required: true);
        CharterCouncil? council = Council(root.Object("council", required: true));
        IReadOnlyList<JsonFields> partyObjects = root.Objects("parties"), versionObjects = root.Objects("versions", required: true);
        (JsonPart At, CharterParty Item)[] parties = Items(partyObjects, Party);
        (JsonPart At, CharterVersion Item)[] versions = Items(versionObjects, Version);
        (JsonPart At, CharterAct Item)[] acts = Items(root.Objects("acts"), Act);
        (JsonPart At, PrincipleAnswer Item)[] answers = Items(root.Objects("selfAssessment"), Answer);
        root.Close();
        NoneTwice(parties, p => p.Id, CharterFaults.SameId);
        NoneTwice(versions, v => v.Id, CharterFaults.SameId);
        NoneTwice(answers, a => a.Principle.Code(), CharterFaults.SamePrinciple);
        bool allParties = parties.Length == partyObjects.Count;
        foreach ((JsonPart at, PrincipleAnswer answer) in answers.Where(a => allParties && parties.All(p => p.Item.Id != a.Item.By)))
        {
            at.Fault(CharterFaults.NoSuchParty, Excerpt.Of(answer.By), suggestion: Nearest.To(answer.By, parties.Select(p => p.Item.Id)));
        }

        if (versionObjects.Count == 0)
        {
            root.Take("versions")?.Fault(CharterFaults.NoVersion);
        }

        foreach (((JsonPart _, CharterVersion earlier), (JsonPart at, CharterVersion later)) in versions.Zip(versions.Skip(1)))
        {
            if (later.On < earlier.On)
            {
                at.Fault(CharterFaults.VersionsOutOfOrder);
            }
        }

        // The acts are checked whatever else is wrong, except against what was not read.
        Charter charter = new()
        {
            Reference = reference ?? "",
            Council = council ?? new() { Level = CompositionLevel.Commune },
            Parties = parties.Select(p => p.Item).ToSequence(),
            Versions = versions.Select(v => v.Item).ToSequence(),
            Acts = acts.Select(a => a.Item).ToSequence(),
            SelfAssessment = answers.Select(a => a.Item).ToSequence(),
        };
        bool allVersions = versions.Length == versionObjects.Count;
        foreach ((int act, CharterActProblem problem) in CharterActCheck.Of(charter))
        {
            if (problem == CharterActProblem.NoSuchParty ? allParties : allVersions)
            {
                acts[act].At.Fault(CharterFaults.Of(problem));
            }
        }

        return reference is null || council is null || versions.Length == 0 ? null : charter;
    }

    private static (JsonPart At, T Item)[] Items<T>(IEnumerable<JsonFields> objects, Func<JsonFields, T?> read)
        where T : class =>
        [.. objects.Select(o => (o.Part, Item: read(o))).Where(o => o.Item is not null).Select(o => (o.Part, o.Item!))];

    private static void NoneTwice<T>((JsonPart At, T Item)[] items, Func<T, string> id, FaultKind kind)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((JsonPart at, T item) in items.Where(i => !seen.Add(id(i.Item))))
        {
            at.Fault(kind, Excerpt.Of(id(item)));
        }
    }

    /// <summary>Internal rules; <see langword="null"/> when they cannot be made, and why has been noted.</summary>
    public static InternalRules? ReadRules(JsonFields root)
    {
        root.Schema(InternalRulesJson.Schema);
        string? reference = root.Text("reference", required: true);
        CharterCouncil? council = Council(root.Object("council", required: true));
        LocalDate? on = root.Date("on", required: true);
        Sequence<CharterClause> articles = Clauses(root, "articles");
        (JsonPart At, LayerBody Item)[] bodies = Items(root.Objects("bodies"), o => Body(o, reference ?? ""));
        (JsonPart At, LayerGoal Item)[] organs = Items(root.Objects("organs"), o => Organ(o, reference ?? ""));
        root.Close();
        NoneTwice(bodies, b => b.Kind.Code(), CharterFaults.SameId);
        foreach ((JsonPart at, LayerBody body) in bodies)
        {
            if (body.Kind.IsOfRegionOnly() && council is { Level: not CompositionLevel.Region })
            {
                at.Fault(CharterFaults.BodyOfRegion, body.Kind.Code());
            }
        }

        return reference is null || council is null || on is null ? null : new()
        {
            Reference = reference,
            Council = council,
            On = on.Value,
            Articles = articles,
            Bodies = bodies.Select(b => b.Item).ToSequence(),
            Organs = organs.Select(o => o.Item).ToSequence(),
        };
    }

    private static LayerBody? Body(JsonFields json, string reference)
    {
        string? kind = json.Word("kind", BodyNames.Kinds);
        BodyStatutes? statutes = json.Object("statutes", required: true) is { } found
            ? StatutesReader.Of(found, reference, LegalLayer.InternalRules)
            : null;
        json.Close();
        return kind is null || statutes is null ? null : new((BodyKind)Array.IndexOf(BodyNames.Kinds, kind), statutes);
    }

    private static LayerGoal? Organ(JsonFields json, string reference)
    {
        // Seats of a council and of its arrondissements are the electoral law's.
        OrganKind[] kinds = [OrganKind.VicePresidents, OrganKind.CommitteeChairs, OrganKind.Other];
        string? kind = json.Word("kind", [.. kinds.Select(k => k.Code())]);
        string? id = kind == OrganKind.Other.Code() ? json.Text("id", required: true) : null;
        LocalGoal? goal = CompositionReader.GoalOf(json, reference, LegalLayer.InternalRules);
        if (kind is not null)
        {
            json.Close();
        }

        return kind is null || goal is null ? null : new(kinds.Single(k => k.Code() == kind), id, goal);
    }

    private static CharterCouncil? Council(JsonFields? json)
    {
        if (json is null)
        {
            return null;
        }

        string? level = json.Word("level", CharterNames.Levels);
        string? name = json.Text("name");
        bool? arrondissements = level == "commune" ? json.YesNo("arrondissements") : null;
        long? inhabitants = level is "commune" or "region" ? json.Whole("inhabitants", 1) : null;
        if (level is not null)
        {
            json.Close();
        }

        return level is null ? null : new()
        {
            Level = (CompositionLevel)Array.IndexOf(CharterNames.Levels, level),
            Name = name,
            Arrondissements = arrondissements,
            Inhabitants = inhabitants,
        };
    }

    private static CharterParty? Party(JsonFields json)
    {
        string? id = json.Text("id", required: true);
        string? kind = json.Word("kind", [.. Enum.GetValues<CharterPartyKind>().Select(k => k.Code())]);
        ClauseWords? name = Words(json, "name", required: true);
        json.Close();
        return id is null || kind is null || name is null
            ? null
            : new(id, Enum.GetValues<CharterPartyKind>().Single(k => k.Code() == kind), name);
    }

    private static CharterVersion? Version(JsonFields json)
    {
        string? id = json.Text("id", required: true);
        LocalDate? on = json.Date("on", required: true);
        Sequence<CharterClause> clauses = Clauses(json, "clauses");
        json.Close();
        return id is null || on is null ? null : new() { Id = id, On = on.Value, Clauses = clauses };
    }

    private static Sequence<CharterClause> Clauses(JsonFields json, string name)
    {
        IReadOnlyList<JsonFields> objects = json.Objects(name, required: true);
        (JsonPart At, CharterClause Item)[] clauses = Items(objects, Clause);
        if (objects.Count == 0)
        {
            json.Take(name)?.Fault(CharterFaults.NoClause);
        }

        NoneTwice(clauses, c => c.Number, CharterFaults.SameId);
        return clauses.Select(c => c.Item).ToSequence();
    }

    private static CharterClause? Clause(JsonFields json)
    {
        string? number = json.Text("number", required: true);
        ClauseWords? heading = Words(json, "heading", required: false), words = Words(json, "words", required: true);
        Provision?[] provides = [.. json.Objects("provides").Select(ProvisionReader.Read)];
        if (provides.OfType<CharterCommitment>().Count() > 1)
        {
            json.Take("provides")!.Fault(CharterFaults.TwoCommitments);
        }

        json.Close();
        return number is null || words is null ? null : new()
        {
            Number = number,
            Heading = heading,
            Words = words,
            Provides = provides.OfType<Provision>().ToSequence(),
        };
    }

    private static ClauseWords? Words(JsonFields json, string name, bool required)
    {
        if (json.Object(name, required) is not { } words)
        {
            return null;
        }

        string? ar = words.Text("ar"), fr = words.Text("fr"), en = words.Text("en");
        if (!words.Has("ar") && !words.Has("fr") && !words.Has("en"))
        {
            words.Part.Fault(CharterFaults.NoWords);
        }

        words.Close();
        return ar is null && fr is null && en is null ? null : new(ar, fr, en);
    }

    /// <summary>The fields of an act.</summary>
    public static CharterAct? Act(JsonFields json)
    {
        LocalDate? on = json.Date("on", required: true);
        string? by = json.Text("by", required: true);
        string? done = json.Word("event", [.. Enum.GetValues<CharterEvent>().Select(e => e.Code())]);
        bool kept = done == CharterEvent.Kept.Code();
        string? version = done is null || kept ? null : json.Text("version", required: true);
        string? clause = kept || done == CharterEvent.Reviewed.Code() ? json.Text("clause", required: kept) : null;
        LocalDate? due = kept ? json.Date("due", required: true) : null;
        string? note = json.Text("note");
        if (done is not null)
        {
            json.Close();
        }

        return on is null || by is null || done is null || (kept ? clause is null || due is null : version is null) ? null : new()
        {
            On = on.Value,
            By = by,
            Event = Enum.GetValues<CharterEvent>().Single(e => e.Code() == done),
            Version = version,
            Clause = clause,
            Due = due,
            Note = note,
        };
    }

    private static PrincipleAnswer? Answer(JsonFields json)
    {
        string? principle = json.Word("principle", [.. Enum.GetValues<LabelPrinciple>().Select(p => p.Code())]);
        string? by = json.Text("by", required: true);
        LocalDate? on = json.Date("on", required: true);
        string? answer = json.Text("answer", required: true);
        Sequence<string> evidence = json.Objects("evidence").Select(e =>
        {
            string? document = e.Text("document", required: true);
            e.Close();
            return document;
        }).OfType<string>().ToSequence();
        json.Close();
        return principle is null || by is null || on is null || answer is null
            ? null
            : new(Enum.GetValues<LabelPrinciple>().Single(p => p.Code() == principle), by, on.Value, answer, evidence);
    }
}
