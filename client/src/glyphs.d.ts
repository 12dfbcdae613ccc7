/** Made by the build from the glyphs with which the server draws. */
declare module 'bunkai:glyphs' {
    /** One SVG path in a square of 24 by the name of the glyph. */
    export const GLYPHS: Readonly<Record<string, string>>;
}
