using Tadafor.Domain.Law;

namespace Tadafor.Abstractions.Wire.Json;

internal sealed class OutcomeConverter() : CodeConverter<Outcome>(OutcomeWords.Code);

internal sealed class VerdictConverter() : CodeConverter<Verdict>(VerdictWords.Code);

internal sealed class ForceConverter() : CodeConverter<Force>(ForceWords.Code);

internal sealed class ConfidenceConverter() : CodeConverter<Confidence>(ConfidenceMarks.Code);
