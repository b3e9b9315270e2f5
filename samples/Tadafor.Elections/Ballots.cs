using Tadafor.Tally.Elections;

namespace Tadafor.Elections;

/// <summary>Draws the ballots of an election one after another; a new instance draws the same ones.</summary>
internal sealed class Ballots
{
    private readonly Recipe _recipe;
    private readonly IReadOnlyList<DrawnProject> _projects;
    private readonly int _budget;
    private readonly SplitMix _random;
    private readonly Popularity _popularity;
    private readonly int[] _choices;
    private readonly int[] _points;

    public Ballots(Recipe recipe, IReadOnlyList<DrawnProject> projects, int budget)
    {
        (_recipe, _projects, _budget) = (recipe, projects, budget);
        _random = new SplitMix(recipe.Seed ^ 0xBA1107);
        _popularity = new Popularity(projects.Count, _random);
        (_choices, _points) = (new int[recipe.MaxLength], new int[recipe.MaxLength]);
    }

    public int VoterId { get; private set; } = 1000;

    public int Age { get; private set; }

    public char Sex { get; private set; }

    public bool OnPaper { get; private set; }

    public ReadOnlySpan<int> Choices => _choices.AsSpan(0, Length);

    /// <summary>Parallel to <see cref="Choices"/>; meaningless for vote types without points.</summary>
    public ReadOnlySpan<int> Points => _points.AsSpan(0, Length);

    private int Length { get; set; }

    public void Next()
    {
        VoterId += _random.Between(1, 20);
        Age = _random.Between(18, 82);
        Sex = _random.Below(2) == 0 ? 'F' : 'M';
        OnPaper = _random.Below(4) == 0;
        Length = _random.Between(_recipe.MinLength, _recipe.MaxLength);
        _popularity.Draw(_choices.AsSpan(0, Length), _random);
        if (_recipe.IsKnapsack)
        {
            KeepWithinBudget();
        }

        if (_recipe.VoteType == VoteType.Cumulative)
        {
            Spread();
        }
        else if (_recipe.VoteType == VoteType.Scoring)
        {
            foreach (ref int points in _points.AsSpan(0, Length))
            {
                points = _random.Between(0, _recipe.Points);
            }
        }

        if (_recipe.VoteType.HasPoints())
        {
            MostPointsFirst();
        }
    }

    private void MostPointsFirst()
    {
        int[] order = [.. Enumerable.Range(0, Length).OrderByDescending(i => _points[i])];
        int[] choices = [.. order.Select(i => _choices[i])], points = [.. order.Select(i => _points[i])];
        choices.CopyTo(_choices, 0);
        points.CopyTo(_points, 0);
    }

    private void KeepWithinBudget()
    {
        int kept = 0, left = _budget;
        foreach (int project in Choices)
        {
            if (_projects[project].Cost <= left)
            {
                left -= _projects[project].Cost;
                _choices[kept++] = project;
            }
        }

        Length = kept;
    }

    /// <summary>Gives every chosen project one point and the others one by one to any of them.</summary>
    private void Spread()
    {
        _points.AsSpan(0, Length).Fill(1);
        for (int left = _recipe.Points - Length; left > 0; left--)
        {
            _points[_random.Below(Length)]++;
        }
    }
}
