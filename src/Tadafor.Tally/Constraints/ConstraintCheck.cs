using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Constraints;

/// <summary>Looks for everything that contradicts the election or another constraint.</summary>
internal sealed class ConstraintCheck(TallyConstraints constraints, Election election)
{
    private readonly Dictionary<string, Project> _projects = election.Projects.ToDictionary(p => p.Id, StringComparer.Ordinal);
    private readonly List<ConstraintProblem> _problems = [];

    public Sequence<ConstraintProblem> Problems()
    {
        HashSet<object> seen = [];
        for (int i = 0; i < constraints.All.Count; i++)
        {
            TallyConstraint constraint = constraints.All[i];
            if (Key(constraint) is { } key && !seen.Add(key))
            {
                _problems.Add(ConstraintProblems.Repeated(i));
            }

            Check(constraint, i);
        }

        return _problems.ToSequence();
    }

    // What may stand only once.
    private static object? Key(TallyConstraint constraint) => constraint switch
    {
        DistrictEnvelopes or MinimumVotes => constraint.GetType(),
        CategoryCap cap => (nameof(CategoryCap), cap.Group),
        CategoryFloor floor => (nameof(CategoryFloor), floor.Group),
        CoFinancing aid => aid.Project,
        PaperVotes paper => (nameof(PaperVotes), paper.Project),
        _ => null,
    };

    private void Check(TallyConstraint constraint, int index)
    {
        switch (constraint)
        {
            case DistrictEnvelopes districts:
                Districts(districts, index);
                break;
            case IncompatibleProjects incompatible:
                Known(incompatible.Projects, index);
                Add(
                    incompatible.Projects.Distinct(StringComparer.Ordinal).Count() < Math.Max(2, incompatible.Projects.Count),
                    ConstraintProblems.NotTwo(index));
                break;
            case MinimumVotes minimum:
                Add(minimum.Votes < 0, ConstraintProblems.Negative(index));
                break;
            case CategoryCap cap:
                Add(cap.Most < 0, ConstraintProblems.Negative(index));
                Add(!election.Projects.Any(cap.Group.Contains), ConstraintProblems.UnknownGroup(index, cap.Group.Name));
                break;
            case CategoryFloor floor:
                Add(floor.Least < 0, ConstraintProblems.Negative(index));
                Add(
                    constraints.All.OfType<CategoryCap>().Any(c => c.Group == floor.Group && c.Most < floor.Least),
                    ConstraintProblems.CapBelowFloor(index, floor.Group.Name));
                break;
            case CoFinancing aid:
                Known([aid.Project], index);
                Add(aid.Amount < 0, ConstraintProblems.Negative(index));
                Add(
                    _projects.TryGetValue(aid.Project, out Project? project) && aid.Amount > project.Cost,
                    ConstraintProblems.MoreThanCost(index, aid.Project));
                break;
            case PaperVotes paper:
                Known([paper.Project], index);
                Add(paper.Votes < 0, ConstraintProblems.Negative(index));
                break;
            case ExcludedProjects excluded:
                Known(excluded.Projects, index);
                Add(string.IsNullOrWhiteSpace(excluded.Reason), ConstraintProblems.NoReason(index));
                break;
            default:
                throw new InvalidOperationException($"The constraint {constraint} is not part of the family.");
        }
    }

    private void Districts(DistrictEnvelopes districts, int index)
    {
        HashSet<string> named = new(StringComparer.Ordinal);
        Int128 sum = 0;
        foreach (DistrictEnvelope envelope in districts.Envelopes)
        {
            Add(envelope.Amount < 0, ConstraintProblems.Negative(index));
            Add(!named.Add(envelope.District), ConstraintProblems.DistrictTwice(index, envelope.District));
            sum += Math.Max(0, envelope.Amount);
        }

        Add(sum > election.Envelope, ConstraintProblems.DistrictsOverEnvelope(index));
        foreach (string district in election.Projects
            .Select(p => p.District)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal))
        {
            Add(!named.Contains(district), ConstraintProblems.DistrictWithout(index, district));
        }
    }

    private void Known(Sequence<string> projects, int index)
    {
        foreach (string project in projects.Distinct(StringComparer.Ordinal))
        {
            Add(!_projects.ContainsKey(project), ConstraintProblems.UnknownProject(index, project));
        }
    }

    private void Add(bool wrong, ConstraintProblem problem)
    {
        if (wrong)
        {
            _problems.Add(problem);
        }
    }
}
