import type { Page } from '@playwright/test';

/**
 * Texts of the window in another language than it says they are: Chinese under `lang="en"`, an English sentence under `lang="zh"`. What
 * belongs to the plan, such as a sentence of the report, carries its own `lang`, which a screen reader needs as well.
 */
export const foreignTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const spoken = [
      'title',
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'aria-roledescription',
      'placeholder',
      'alt',
    ];
    // Names of keys, programs and units are a word or stand among Chinese; what is left is an English word alone, or several.
    const isEnglish = (text: string): boolean =>
      /[a-z]{3,}[,;:]? [a-z]{2,}/i.test(text) || (/^\s*[a-z]{4,}\s*$/i.test(text) && !/^\s*[A-Z]+\s*$/.test(text));
    const isForeign = (text: string, language: string): boolean =>
      language.startsWith('zh') ? isEnglish(text) : /\p{Script=Han}/u.test(text);
    const languageOf = (element: Element): string => element.closest<HTMLElement>('[lang]')?.lang ?? '';
    const found = [...document.querySelectorAll('body, body *')].flatMap((element) => {
      // Names of keys are the same in both.
      if (element.matches('script, style, kbd') || !element.checkVisibility()) return [];
      const own = [...element.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [],
      );
      // An attribute cannot carry two languages: what it quotes is let through, and so are English words around a Chinese name.
      const isMixed = (text: string): boolean => languageOf(element).startsWith('zh') && /\p{Script=Han}/u.test(text);
      const said = spoken
        .map((name) => (element.getAttribute(name) ?? '').replace(/“[^”]*”/g, ''))
        .filter((text) => !isMixed(text));
      const drawn = ['::before', '::after'].map(
        (part) => getComputedStyle(element, part).content.match(/^".*"/)?.[0] ?? '',
      );
      return [...own, ...said, ...drawn]
        .filter((text) => isForeign(text, languageOf(element)))
        .map(
          (text) =>
            `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${text.trim().slice(0, 80)}`,
        );
    });
    return [...new Set(found)];
  });
