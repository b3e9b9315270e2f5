using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure.Acts;

/// <summary>Another petition with the same object is found pending (Q19).</summary>
internal sealed record DuplicateFound : ActBeforeRuling
{
    /// <summary>Creates the act.</summary>
    public DuplicateFound(LocalDate on)
        : base(on)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "duplicate-found";

    /// <inheritdoc/>
    public override Phrase Text =>
        new("لوحظت عريضة أخرى في الموضوع نفسه", "autre pétition de même objet relevée", "another petition with the same object found");
}
