namespace Tadafor.Rules.Book.Writing;

/// <summary>How the HTML page looks, and the few lines that search it.</summary>
internal static class HtmlStyle
{
    public const string Sheet = """
        :root { --ink: #1f2328; --quiet: #5b6470; --line: #dcdfe4; --wash: #f6f7f9; --accent: #0b5d4e; --paper: #fff; --edge: #767f8a; color-scheme: light; }
        @media screen and (prefers-color-scheme: dark) {
          :root { --ink: #e6ebf0; --quiet: #a7b3bf; --line: #3a4551; --wash: #1c232b; --accent: #6fd3bd; --paper: #14191f; --edge: #8a97a4; color-scheme: dark; }
        }
        * { box-sizing: border-box; }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
        main:focus { outline: 0; }
        html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
        body { margin: 0; color: var(--ink); background: var(--paper); font: 1.0625rem/1.65 "Source Serif 4", Charter, "Iowan Old Style", Georgia, "DejaVu Serif", serif; }
        [lang=ar] body { font-family: "Noto Naskh Arabic", "Sakkal Majalla", "Geeza Pro", "Traditional Arabic", Amiri, "Segoe UI", serif; font-size: 1.1875rem; line-height: 1.9; }
        [lang=ar] bdi { font-family: system-ui, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; font-size: .9em; }
        header { padding: 2.5rem 1.5rem 1rem; max-width: 84rem; margin: 0 auto; }
        h1 { font-size: 1.9em; line-height: 1.35; margin: 0 0 .8em; max-width: 28em; text-wrap: balance; }
        .search { display: block; position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line); padding: .6rem max(1.5rem, calc((100vw - 81rem) / 2)); }
        #results { list-style: none; margin: .5rem 0 0; padding: 0; max-height: 55vh; overflow: auto; }
        #results li { padding: .45em 0; border-top: 1px solid var(--line); }
        #results a { display: block; font-weight: 600; }
        #results span { font-size: .9em; }
        mark { background: #ffe59a; color: #1f2328; }
        .turn { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .4em 2em; max-width: none; font-size: .92em; }
        .search input { font: inherit; width: min(30rem, 100%); padding: .4em .7em; border: 1px solid var(--edge); border-radius: .35rem; background: var(--paper); color: inherit; }
        .search output { color: var(--quiet); margin-inline-start: .6em; }
        .book { display: grid; grid-template-columns: 19rem minmax(0, 1fr); gap: 3rem; max-width: 84rem; margin: 0 auto; padding: 1rem 1.5rem 6rem; }
        nav { position: sticky; top: 4.5rem; align-self: start; max-height: calc(100vh - 5rem); overflow: auto; padding: 1rem 0; font-size: .86em; line-height: 1.5; }
        nav summary { cursor: pointer; color: var(--quiet); margin-bottom: .6em; }
        nav ul { list-style: none; margin: 0; padding: 0; }
        nav li { margin: 0 0 .55em; }
        nav a { color: inherit; text-decoration: none; }
        a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: .06em; }
        nav a:hover, nav a:focus { color: var(--accent); text-decoration: underline; }
        .page { padding: 0 0 2.5rem; margin: 0 0 2.5rem; border-bottom: 1px solid var(--line); }
        h2.title { font-size: 1.5em; line-height: 1.4; margin: 1rem 0 .6em; text-wrap: balance; }
        h3 { font-size: 1.2em; line-height: 1.45; margin: 2.2em 0 .6em; color: var(--accent); }
        h4 { font-size: 1.06em; line-height: 1.5; margin: 2em 0 .4em; }
        p { margin: .7em 0; max-width: 46em; }
        main ul { padding-inline-start: 1.3em; margin: .6em 0; max-width: 46em; }
        li { margin: .25em 0; }
        code { font-family: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .8em; color: var(--quiet); unicode-bidi: isolate; overflow-wrap: anywhere; }
        table { border-collapse: collapse; width: 100%; margin: .9em 0 1.4em; font-size: .94em; }
        th, td { text-align: start; vertical-align: top; padding: .55em .8em; border-bottom: 1px solid var(--line); }
        thead th { font-weight: 600; color: var(--quiet); font-size: .92em; background: var(--wash); border-bottom-color: var(--edge); }
        tbody th { font-weight: inherit; }
        .scroll { overflow-x: auto; }
        td code, tbody th code { white-space: nowrap; }
        .n { white-space: nowrap; }
        [hidden] { display: none !important; }
        @media (max-width: 62rem) {
          .book { display: block; }
          nav { position: static; max-height: none; padding: 0 0 1.5rem; border-bottom: 1px solid var(--line); margin-bottom: 2rem; }
        }
        @media (max-width: 40rem) {
          header { padding: 1.5rem 1rem .5rem; }
          h1 { font-size: 1.45em; }
          .book { padding: .5rem 1rem 4rem; }
          table, tbody, tr, tbody th, td { display: block; width: 100%; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          tr { border: 1px solid var(--line); border-radius: .4rem; padding: .35em .9em; margin: 0 0 .8em; }
          td code, tbody th code { white-space: normal; }
          tbody th, td { border: 0; padding: .3em 0; }
          td:empty { display: none; }
          tbody th::before, td::before { content: attr(data-label); display: block; color: var(--quiet); font-size: .84em; }
          td[data-label=""]::before { display: none; }
        }
        @media print {
          body, [lang=ar] body { font-size: 10.5pt; }
          .search, nav, .turn { display: none; }
          .book { display: block; padding: 0; max-width: none; }
          .page { break-before: page; border: 0; margin: 0; padding: 0; }
          .page:first-child { break-before: auto; }
          h2, h3, h4 { break-after: avoid; }
          tr, li { break-inside: avoid; }
          a { color: inherit; text-decoration: none; }
          @page { margin: 18mm 16mm; }
        }

        """;

    /// <summary>
    /// Folds the contents on a narrow screen, and lists the pages that hold every word typed, each with the words around the first of them:
    /// first the article whose number was typed, then the pages that say it in their title. Arabic is compared without vowel signs, and
    /// with one form of alif, ya and ta.
    /// </summary>
    public const string Search = """
        (function () {
          var plain = function (text) {
            return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f\u064b-\u0652\u0670\u0640\u0653-\u0655\u2066-\u2069]/g, '')
              .replace(/[\u0671\u0623\u0625\u0622]/g, '\u0627').replace(/\u0649/g, '\u064a').replace(/\u0629/g, '\u0647').replace(/[\u00a0\u202f]/g, ' ');
          };
          var pages = Array.from(document.querySelectorAll('.page')).map(function (page) {
            var title = page.querySelector('h1, h2');
            return { page: page, text: plain(page.textContent), title: title ? title.textContent : document.title };
          });
          var field = document.getElementById('search'), found = document.getElementById('found'), results = document.getElementById('results');
          var most = 40, before = 50, after = 110;
          if (matchMedia('(max-width: 62rem)').matches) { document.querySelector('nav details').open = false; }
          // The words of the page as written around the first of the words typed, that word marked.
          var around = function (page, word) {
            var raw = page.textContent.replace(/\s+/g, ' '), flat = '', from = [], i, c;
            for (i = 0; i < raw.length; i += 1) {
              c = plain(raw[i]);
              for (var k = 0; k < c.length; k += 1) { from.push(i); }
              flat += c;
            }
            var at = flat.indexOf(word), words = document.createElement('span');
            if (at < 0) { return words; }
            var begin = from[at], end = from[at + word.length - 1] + 1, mark = document.createElement('mark');
            mark.textContent = raw.slice(begin, end);
            words.append((begin > before ? '… ' : '') + raw.slice(Math.max(0, begin - before), begin), mark, raw.slice(end, end + after) + ' …');
            return words;
          };
          var show = function () {
            var typed = plain(field.value).trim().replace(/\s+/g, ' '), words = typed.split(' ').filter(Boolean);
            var number = typed.match(/^(?:article |art\.? ?|\u0627\u0644\u0645\u0627\u062f\u0647 |\u0627\u0644\u0641\u0635\u0644 )?(\d+(?: bis)?)$/);
            var hits = words.length === 0 ? [] : pages.map(function (entry) {
              var title = plain(entry.title), exact = number && entry.page.dataset.article === number[1];
              var all = function (text) { return words.every(function (word) { return text.indexOf(word) >= 0; }); };
              return { entry: entry, rank: exact ? 0 : all(title) ? 1 : all(entry.text) ? 2 : 3 };
            }).filter(function (hit) { return hit.rank < 3; });
            hits.sort(function (a, b) { return a.rank - b.rank; });
            results.textContent = '';
            hits.slice(0, most).forEach(function (hit) {
              var item = document.createElement('li'), link = document.createElement('a');
              link.href = '#' + hit.entry.page.id;
              link.textContent = hit.entry.title;
              item.append(link, around(hit.entry.page, number ? number[1] : words[0]));
              results.append(item);
            });
            results.hidden = hits.length === 0;
            found.textContent = words.length === 0 ? '' : hits.length || found.dataset.none;
          };
          field.addEventListener('input', show);
          document.addEventListener('click', function (event) {
            if (event.target.closest('a[href^="#"]') && field.value !== '') { field.value = ''; show(); }
          });
        })();

        """;
}
