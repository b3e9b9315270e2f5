using Tadafor.Domain.Words;

namespace Tadafor.Domain.Documents;

/// <summary>An HTML page that needs nothing beside itself.</summary>
/// <param name="Title">What the window is called.</param>
/// <param name="Style">The style sheet.</param>
/// <param name="Body">What stands inside the body, as HTML.</param>
internal sealed record HtmlPage(string Title, string Style, string Body)
{
    /// <summary>A script; empty for a page that runs nothing, which then forbids itself everything but its style.</summary>
    public string Script { get; init; } = "";

    public string In(Language language)
    {
        Typography typography = Typography.Of(language);
        string policy = Script.Length > 0
            ? ""
            : "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\" />\n";
        string script = Script.Length > 0 ? $"<script>\n{Script.TrimEnd('\n')}\n</script>\n" : "";
        return $"""
            <!DOCTYPE html>
            <html lang="{typography.Code}" dir="{(typography.IsRightToLeft ? "rtl" : "ltr")}">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            {policy}<title>{HtmlText.Escape(Title)}</title>
            <style>
            {Style.TrimEnd('\n')}
            </style>
            </head>
            <body>
            {Body.TrimEnd('\n')}
            {script}</body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
