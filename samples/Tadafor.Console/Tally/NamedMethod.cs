using Tadafor.Console.Shell;

namespace Tadafor.Console.Tally;

/// <summary>A method with its utility and completion in one word, such as <c>equal-shares:cost:add1</c>.</summary>
internal sealed record NamedMethod(string Text, MethodEntry Method, MethodOptions Options)
{
    /// <summary>Reads two or more methods joined by commas.</summary>
    public static List<NamedMethod> Read(string? text, List<Complaint> complaints)
    {
        List<NamedMethod> methods = [];
        string[] words = (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            complaints.Add(new Complaint("--methods", "Two or more methods are needed.", "For example --methods greedy-votes,equal-shares:cost:add1."));
        }

        foreach (string word in words)
        {
            if (ReadOne(word, complaints) is { } method)
            {
                methods.Add(method);
            }
        }

        return methods;
    }

    private static NamedMethod? ReadOne(string word, List<Complaint> complaints)
    {
        string[] parts = word.Split(':');
        if (Methods.Find(parts[0]) is not { } method)
        {
            complaints.Add(new Complaint("--methods", $"'{parts[0]}' is not known.", $"Choose from: {Methods.Names}."));
            return null;
        }

        string[] order = ["--utility", "--completion"];
        int known = complaints.Count;
        if (parts.Length - 1 > order.Length)
        {
            complaints.Add(new Complaint("--methods", $"'{word}' says too much.", "Write method:utility:completion."));
        }

        Dictionary<string, string> given = order.Zip(parts[1..]).ToDictionary(p => p.First, p => p.Second);
        MethodOptions options = MethodParameters.Read(given, method, complaints);
        return complaints.Count == known ? new NamedMethod(word, method, options) : null;
    }
}
