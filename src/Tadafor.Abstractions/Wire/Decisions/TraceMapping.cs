using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>The reasoning as a list, parents first. No recursion, so that its depth has no limit.</summary>
internal static class TraceMapping
{
    public static Sequence<TraceStepDocument> Of(TraceNode? root)
    {
        List<TraceStepDocument> steps = [];
        Stack<(TraceNode Node, int Depth)> open = new();
        if (root is not null)
        {
            open.Push((root, 0));
        }

        while (open.TryPop(out (TraceNode Node, int Depth) next))
        {
            steps.Add(new()
            {
                Depth = next.Depth,
                Text = next.Node.Text,
                Value = next.Node.Value,
                Cites = DecisionMapping.Each(next.Node.Cites, DecisionMapping.Of),
            });
            foreach (TraceNode child in next.Node.Children.Reverse())
            {
                open.Push((child, next.Depth + 1));
            }
        }

        return steps.ToSequence();
    }
}
