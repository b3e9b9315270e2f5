using System.Text;
using Tadafor.Elections;

namespace Tadafor.Tally.Tests.Pabulib.Fuzz;

/// <summary>Spoils small files in the ways files get spoiled. The same number gives the same file.</summary>
internal sealed class Mutator
{
    private static readonly byte[][] _seeds = [.. SeedFiles.All.Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[][] _pieces =
    [
        .. ((string[])
        [
            ";", ",", "\"", "\"\"", "\n", "\r", "\r\n", "\0", "\t", " ", "-", "+", ".", "0", "1", "00", "9223372036854775807",
            "99999999999999999999",
            "999999999999999999", "0.000000000000000001", "1e5", "-1", "1,5", "NaN", "\nMETA\n", "\nPROJECTS\n", "\nVOTES\n", "votes",
            "\uFEFF", "\u00A0",
            "é", "ة", "😀", "\u2028", "\u0085", "p1", "p2", "a-long-identifier", "p1,p1", ",,", ";;", ";;;;;;;;", "key;value", "cumulative",
            "ordinal",
            "scoring", "choose-1", "approval", "knapsack", "budget;5", "max_length;2147483648", "min_project_score_threshold;1.5",
            "default_score;0.25",
            "points", "vote", "project_id", "\"a\nb\"", "\"x\"y", "65536",
        ]).Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0x80], [0xED, 0xA0, 0x80], [0x1F, 0x8B], [0xF4, 0x90, 0x80, 0x80],
    ];

    private readonly SplitMix _random;
    private List<byte> _file = [];

    private Mutator(ulong number) => _random = new SplitMix(number);

    public static byte[] File(ulong number) => new Mutator(number).Spoil();

    private byte[] Spoil()
    {
        _file = [.. _seeds[_random.Below(_seeds.Length)]];
        for (int left = _random.Between(1, 5); left > 0; left--)
        {
            Spoil(_random.Below(9));
        }

        return [.. _file];
    }

    private void Spoil(int how)
    {
        int at = _random.Below(_file.Count + 1), length = Math.Min(_random.Between(1, 12), _file.Count - at);
        switch (how)
        {
            case 0 when at < _file.Count:
                _file[at] = (byte)_random.Below(256);
                break;
            case 1 when at < _file.Count:
                _file[at] ^= (byte)(1 << _random.Below(8));
                break;
            case 2:
                _file.RemoveRange(at, length);
                break;
            case 3:
                _file.RemoveRange(at, length);
                _file.InsertRange(at, Piece());
                break;
            case 4:
                _file.InsertRange(at, _file.GetRange(at, length));
                break;
            case 5:
                MoveLine(copy: true);
                break;
            case 6:
                MoveLine(copy: false);
                break;
            case 7 when _random.Below(8) == 0:
                _file.RemoveRange(at, _file.Count - at);
                break;
            default:
                _file.InsertRange(at, Piece());
                break;
        }
    }

    private byte[] Piece() => _pieces[_random.Below(_pieces.Length)];

    private void MoveLine(bool copy)
    {
        int from = LineStart(_random.Below(_file.Count + 1)), to = LineStart(_random.Below(_file.Count + 1));
        int end = from < _file.Count ? _file.IndexOf((byte)'\n', from) : -1;
        List<byte> line = _file.GetRange(from, (end < 0 ? _file.Count : end + 1) - from);
        if (!copy)
        {
            _file.RemoveRange(from, line.Count);
            to = to > from ? Math.Max(from, to - line.Count) : to;
        }

        _file.InsertRange(Math.Min(to, _file.Count), line);
    }

    private int LineStart(int at) => at == 0 ? 0 : _file.LastIndexOf((byte)'\n', at - 1) + 1;
}
