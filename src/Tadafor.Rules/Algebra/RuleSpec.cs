using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>Rules written as JSON, for tools and for the digest of an edition. Nothing reads it back.</summary>
internal static class RuleSpec
{
    /// <summary>SHA-256 over the canonical JSON of all rules.</summary>
    public static string Digest(IEnumerable<Article> articles)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            Write(json, articles);
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan));
    }

    /// <summary>SHA-256 over the canonical JSON of one rule: what a reviewer's signature is bound to.</summary>
    public static string Digest(Rule rule)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            WriteRule(json, rule);
        }

        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan));
    }

    /// <summary>Writes all articles with their rules.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Article> articles)
    {
        json.WriteStartArray();
        foreach (Article article in articles)
        {
            json.WriteStartObject();
            json.WriteString("article", article.Id);
            json.WriteStartArray("rules");
            foreach (Rule rule in article.Rules)
            {
                WriteRule(json, rule);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>One condition as canonical JSON: two that ask the same are equal.</summary>
    public static string Text(Condition condition)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            condition.Accept(new NodeWriter(json));
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        NodeWriter nodes = new(json);
        json.WriteStartObject();
        json.WriteString("code", rule.Code);
        json.WriteString("force", rule.Force.ToString());
        WriteCites(json, rule.Cites);
        json.WritePropertyName("applies");
        rule.Applies.Accept(nodes);
        json.WriteStartArray("versions");
        foreach (Version<Condition> version in rule.Requires.All)
        {
            json.WriteStartObject();
            json.WriteString("notBefore", Numerals.Iso(version.From.NotBefore));
            json.WriteString("certainBy", Numerals.Iso(version.From.CertainBy));
            if (version.By is { } amendment)
            {
                json.WriteString("by", $"{amendment} {amendment.Confidence.Mark()}");
            }

            json.WritePropertyName("requires");
            version.Value.Accept(nodes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (rule.Requires.Repeal is { } repeal)
        {
            json.WriteString("repealed", Numerals.Iso(repeal.CertainBy));
        }

        json.WriteEndObject();
    }

    private static void WriteCites(Utf8JsonWriter json, IEnumerable<Citation> cites)
    {
        json.WriteStartArray("cites");
        foreach (Citation citation in cites)
        {
            json.WriteStringValue($"{citation} {citation.Confidence.Mark()}");
        }

        json.WriteEndArray();
    }

    /// <summary>Each node as an object with one property, its kind. The result is only there to satisfy the visitor.</summary>
    private sealed class NodeWriter(Utf8JsonWriter json) : IConditionVisitor<bool>, IQuantityVisitor<bool>
    {
        public bool Visit(Constant constant) => Value("constant", () => json.WriteNumberValue(constant.Value));

        public bool Visit(Counted counted) => Value("count", () => json.WriteStringValue(counted.Fact.Code));

        public bool Visit(FirstOf table) => Value("firstOf", () =>
        {
            json.WriteStartArray();
            foreach (Row row in table.Rows)
            {
                json.WriteStartObject();
                json.WritePropertyName("when");
                row.When.Accept(this);
                json.WritePropertyName("then");
                row.Then.Accept(this);
                WriteCites(json, row.Cites);
                json.WriteEndObject();
            }

            json.WriteStartObject();
            json.WritePropertyName("otherwise");
            table.Otherwise.Accept(this);
            WriteCites(json, table.OtherwiseCites);
            json.WriteEndObject();
            json.WriteEndArray();
        });

        public bool Visit(Share share) => Value("share", () =>
        {
            json.WriteStartObject();
            json.WriteNumber("numerator", share.Numerator);
            json.WriteNumber("denominator", share.Denominator);
            json.WriteString("rounding", share.Rounding.Code());
            json.WritePropertyName("of");
            share.Of.Accept(this);
            json.WriteEndObject();
        });

        public bool Visit(QuantityByReading byReading) => ByReading(byReading.Readings, quantity => quantity.Accept(this));

        public bool Visit(Always always) => Value("always", () => json.WriteBooleanValue(true));

        public bool Visit(Holds holds) => Value("holds", () => json.WriteStringValue(holds.Fact.Code));

        public bool Visit(Not not) => Value("not", () => not.Of.Accept(this));

        public bool Visit(All all) => Many("all", all.Of);

        public bool Visit(Any any) => Many("any", any.Of);

        public bool Visit(AtLeast atLeast) => Pair("atLeast", atLeast.Left, atLeast.Right);

        public bool Visit(LessThan lessThan) => Pair("lessThan", lessThan.Left, lessThan.Right);

        public bool Visit(LongerThan longerThan) => Value("longerThan", () =>
        {
            json.WriteStartObject();
            json.WriteNumber("years", longerThan.Years);
            json.WriteString("from", longerThan.From.Code);
            json.WriteString("to", longerThan.To.Code);
            json.WriteString("monthEnd", longerThan.MonthEnd.Id);
            json.WriteEndObject();
        });

        public bool Visit(AtLeastInEach inEach) => Value("atLeastInEach", () =>
        {
            json.WriteStartObject();
            json.WriteString("count", inEach.Count.Code);
            json.WriteString("places", inEach.Places.Code);
            json.WritePropertyName("minimum");
            inEach.Minimum.Accept(this);
            json.WriteEndObject();
        });

        public bool Visit(Qualifying qualifying) => Value("ofEach", () =>
        {
            json.WriteStartObject();
            json.WritePropertyName("who");
            qualifying.Who.Accept(this);
            json.WriteString("among", qualifying.Among.Code);
            json.WriteEndObject();
        });

        public bool Visit(ConditionByReading byReading) => ByReading(byReading.Readings, condition => condition.Accept(this));

        private bool Value(string kind, Action write)
        {
            json.WriteStartObject();
            json.WritePropertyName(kind);
            write();
            json.WriteEndObject();
            return true;
        }

        private bool Many(string kind, IEnumerable<Condition> of) => Value(kind, () =>
        {
            json.WriteStartArray();
            foreach (Condition condition in of)
            {
                condition.Accept(this);
            }

            json.WriteEndArray();
        });

        private bool Pair(string kind, Quantity left, Quantity right) => Value(kind, () =>
        {
            json.WriteStartArray();
            left.Accept(this);
            right.Accept(this);
            json.WriteEndArray();
        });

        private bool ByReading<T>(Readings<T> readings, Func<T, bool> write)
            where T : class => Value("byReading", () =>
        {
            json.WriteStartObject();
            json.WriteString("question", readings.Question.Id);
            json.WriteString("default", readings.Question.Default?.Id);
            json.WriteStartObject("options");
            foreach ((ReadingOption option, T value) in readings.All)
            {
                json.WritePropertyName(option.Id);
                write(value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
    }
}
