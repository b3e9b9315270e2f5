namespace Tadafor.Domain.Documents;

/// <summary>
/// The style sheet of pages of sections: one column on a phone, both writing directions, printable, no font or image from outside.
/// </summary>
internal static class PageStyle
{
    public const string Css = """
        :root{color-scheme:light;--ink:#1d2733;--soft:#5b6875;--line:#d9dfe5;--paper:#fff;--wash:#f4f6f8;--link:#0b5394;--yes:#1b7a4b;--yes-ink:#14663d;--yes-soft:#d5ecdf;--yes-next:#2f9463;--no:#6f7c89;--bad:#b3261e;--bad-soft:#fbe9e7;--need:#c8571b;--need-soft:#f6d9c5;--open-soft:#fdf0e6;--cost:#33658a;--cost-lost:#748da0}
        @media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--ink:#e6ebf0;--soft:#a7b3bf;--line:#3a4551;--paper:#1c232b;--wash:#14191f;--link:#8fc1e8;--yes:#5fce97;--yes-ink:#5fce97;--yes-soft:#173a29;--yes-next:#3fae78;--no:#8a97a4;--bad:#ff9c92;--bad-soft:#41201d;--need:#f0925c;--need-soft:#5a3a26;--open-soft:#3a2a1d;--cost:#6aa5d0;--cost-lost:#7f93a5}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        a{color:var(--link)}
        main:focus{outline:0}
        body{margin:0;background:var(--wash);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",Tahoma,sans-serif}
        html[lang=ar] body{font-family:"Noto Naskh Arabic","Noto Sans Arabic","Geeza Pro","Segoe UI",Tahoma,"DejaVu Sans",sans-serif;line-height:1.75}
        main{max-inline-size:60rem;margin-inline:auto;padding:1.5rem 1rem 3rem}
        header,section{background:var(--paper);border:1px solid var(--line);border-radius:.6rem;padding:1.25rem 1.5rem;margin-block-end:1.25rem}
        h1{font-size:1.7rem;line-height:1.3;margin:.1rem 0 .3rem}
        h2{font-size:1.2rem;margin:0 0 .8rem}
        h3,h4,.title h2{font-size:1rem;margin:0;line-height:1.45;overflow-wrap:anywhere}
        section>h3{margin-block:1.2rem .4rem}
        nav.contents{margin-block:0 1.25rem;padding-inline:.4rem}
        nav.contents ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;margin:0;padding:0}
        .entries{list-style:none;margin:.3rem 0;padding:0}
        .entries>li{padding-block:.45rem;border-block-start:1px solid var(--line)}
        .entries>li:first-child{border-block-start:0}
        .entries ul{margin:.15rem 0 0;padding-inline-start:1.5rem}
        .mark{font-weight:700;font-variant-numeric:tabular-nums}
        p{margin:.35rem 0;overflow-wrap:anywhere}
        .eyebrow{color:var(--yes-ink);font-weight:600;margin:0}
        .place,.note,.label,.id{color:var(--soft)}
        .lead{font-size:1.08rem;font-weight:600;margin-block:.8rem}
        .open{background:var(--open-soft);border-inline-start:.3rem solid var(--need);padding:.6rem .9rem;margin-block:.8rem;font-weight:600}
        .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(10rem,1fr));gap:.75rem;margin:1rem 0}
        .facts div{background:var(--wash);border-radius:.4rem;padding:.55rem .8rem}
        .facts dt{color:var(--soft);font-size:.85rem}
        .facts dd{margin:0;font-weight:600;font-size:1.05rem}
        .envelope{display:flex;block-size:1.5rem;border-radius:.35rem;overflow:hidden;background:var(--wash);border:1px solid var(--line)}
        .envelope span{background:var(--yes);border-inline-end:1px solid var(--paper)}
        .envelope span:nth-child(even){background:var(--yes-next)}
        ol,ul.cards{list-style:none;margin:0;padding:0}
        .card{border-block-start:1px solid var(--line);padding-block:.9rem}
        .card:first-child{border-block-start:0;padding-block-start:0}
        .card:last-child{padding-block-end:0}
        .title{display:flex;gap:.7rem;align-items:baseline;margin-block-end:.45rem}
        .rank{flex:none;min-inline-size:1.9rem;text-align:center;background:var(--yes-soft);color:var(--yes-ink);border-radius:1rem;font-weight:700;padding-inline:.4rem;font-size:.92rem}
        .id{font-weight:400;font-size:.9em}
        .tag{flex:none;font-size:.8rem;background:var(--wash);border:1px solid var(--line);border-radius:1rem;padding-inline:.55rem;color:var(--soft)}
        .bar{display:grid;grid-template-columns:4.6rem 1fr minmax(7.5rem,auto);gap:.7rem;align-items:center;font-size:.92rem;margin-block:.2rem}
        .track{block-size:.7rem;background:var(--wash);border-radius:.35rem;overflow:hidden;display:flex}
        .fill{background:var(--no)}
        .votes .fill{background:var(--no)}
        .won .votes .fill,.won .points .fill{background:var(--yes)}
        .cost .fill{background:var(--cost-lost)}
        .won .cost .fill{background:var(--cost)}
        .need{background:repeating-linear-gradient(135deg,var(--need) 0 3px,var(--need-soft) 3px 6px)}
        .num{font-variant-numeric:tabular-nums;text-align:end;white-space:nowrap}
        .why{margin-block:.5rem .2rem}
        .margins{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.3rem 1rem;margin:.3rem 0 0;padding:.55rem .8rem;background:var(--open-soft);border-radius:.4rem;font-size:.95rem}
        .margins p{margin:0}
        .scroll{overflow-x:auto}
        table{border-collapse:collapse;inline-size:100%;font-size:.94rem}
        th{font-weight:600;text-align:start}
        thead th{color:var(--soft);border-block-end:2px solid var(--line);white-space:nowrap}
        th,td{padding:.4rem .6rem;vertical-align:top}
        tbody th,td{border-block-end:1px solid var(--line)}
        td.num,th.num{text-align:end;white-space:normal}
        td p{margin:0}
        details.fold{margin-block:.6rem}
        details.fold>summary{cursor:pointer;font-weight:600}
        figure{margin:.8rem 0}
        figure svg{inline-size:100%;overflow:visible}
        figure text{fill:var(--ink);font-size:.86rem}
        figure .axis{stroke:var(--line)}
        figure .now{stroke:var(--need);stroke-width:2;stroke-dasharray:4 3}
        figure .edge{stroke:var(--ink);stroke-width:2}
        figure .lasting,figure .met,figure .done{fill:var(--yes)}
        figure{--women:#6b3fa0}
        @media screen and (prefers-color-scheme:dark){figure{--women:#b592e3}}
        figure .women{fill:var(--women)}
        figure .men,figure .latest,figure .planned{fill:var(--cost)}
        figure .other{fill:var(--cost);fill-opacity:.45}
        figure .due{fill:var(--paper);stroke:var(--ink);stroke-width:2}
        figure .unknown,figure .open{fill:var(--line);stroke:var(--soft);stroke-dasharray:3 2}
        figure .missed,figure .late{fill:var(--need)}
        figcaption{color:var(--soft);font-size:.9rem}
        .verdict{border-inline-start:.4rem solid var(--need);padding-inline-start:1rem}
        .verdict.yes{border-color:var(--yes)}
        .verdict.no{border-color:var(--bad)}
        .card.no .tag{background:var(--bad-soft);color:var(--bad);border-color:currentColor}
        .card.yes .tag{background:var(--yes-soft);color:var(--yes-ink);border-color:currentColor}
        .card.unsettled .tag{background:var(--open-soft);color:var(--ink);border-color:var(--need)}
        .title>h3{flex:1}
        .law{border-inline-start:.2rem solid var(--line);padding-inline-start:.8rem;font-size:1.05rem;line-height:1.8}
        figure .alternative{fill:var(--paper);stroke:var(--cost);stroke-width:2}
        line{stroke:var(--line)}
        line.span{stroke:var(--cost);stroke-width:2;stroke-dasharray:3 4}
        line.today{stroke:var(--need);stroke-width:2}
        .plain{margin:0;padding-inline-start:1.2rem}
        .plain li{margin-block:.25rem}
        code{font:.86rem/1.5 ui-monospace,Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere;direction:ltr;unicode-bidi:isolate}
        pre{text-align:left;background:var(--wash);border-radius:.4rem;padding:.7rem .9rem;white-space:pre-wrap;overflow-wrap:anywhere;margin:.6rem 0}
        .n{white-space:nowrap}
        @media (max-width:36rem){main{padding:.6rem .5rem 2rem}header,section{padding:1rem .9rem;border-radius:.45rem}h1{font-size:1.35rem}.facts{grid-template-columns:1fr 1fr;gap:.5rem}.bar{grid-template-columns:auto minmax(0,1fr);gap:0 .6rem}.bar .num{white-space:normal}.bar .track{grid-column:1/-1;grid-row:2}.title{flex-wrap:wrap}.title>.tag{flex:0 1 auto}.margins{grid-template-columns:1fr}table,tbody{display:block}thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}tr{display:flex;flex-wrap:wrap;gap:.05rem 1rem;border-block-end:1px solid var(--line);padding-block:.5rem}tbody th,td{border:0;padding:0}tbody th{flex:1 0 100%}td.num{text-align:start}td:empty{display:none}td[data-label]::before{content:attr(data-label);color:var(--soft);font-size:.85em;margin-inline-end:.5em}}
        @media print{nav.contents{display:none}details::details-content{content-visibility:visible;block-size:auto}body{background:#fff;font-size:11pt}h2,h3,h4,summary{break-after:avoid}a{color:inherit;text-decoration:none}main{max-inline-size:none;padding:0}header,section{border:0;padding:0;margin-block-end:1.2rem}.card,tr,.entries>li,figure{break-inside:avoid}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
        """;
}
