/** Vite puts the files a pattern finds into the bundle. */
interface ImportMeta {
  readonly glob: <T>(
    pattern: string,
    options: { readonly query: string; readonly import: string; readonly eager: true },
  ) => Readonly<Record<string, T>>;
}
