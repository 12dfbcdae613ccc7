import { injectable } from 'inversify';
import en from './en.json';
import ja from './ja.json';

export type Word = keyof typeof en;

const LANGUAGES: Record<string, Record<Word, string>> = { en, ja };

/** The page's own words in the language of the drawing. */
@injectable()
export class Words {
    private texts = wordsIn(document.documentElement.lang);

    /** Speaks `language` from now on, and says so to assistive technology. */
    use(language: string): void {
        this.texts = wordsIn(language);
        document.documentElement.lang = language;
    }

    of(word: Word, ...args: (string | number)[]): string {
        return filled(this.texts[word], args);
    }
}

/** The words in a language; English when there are none. */
export function wordsIn(language: string): Record<Word, string> {
    return LANGUAGES[language] ?? en;
}

/** The text with `{0}`, `{1}` … replaced. */
export function filled(text: string, args: readonly (string | number)[]): string {
    return text.replace(/\{(\d+)\}/g, (whole, index) => String(args[Number(index)] ?? whole));
}
