using Tadafor.Domain.Law;

namespace Tadafor.Casebook.Tests.Reading;

/// <summary>A file that other tables start from, under a name.</summary>
internal sealed record BaseFile(string Name, FactSet Facts);
