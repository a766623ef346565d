import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly folder: string;
}

const LICENCE_FILE = /^(licen[cs]e|notice|copying)([.-].*)?$/i;
const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/** The package a bundled module belongs to; undefined for our own sources and for what a tool makes up. */
export function findPackage(moduleId: string): Package | undefined {
  const file = moduleId.replace(/^\0/, '').replace(/\?.*$/, '');
  const match = /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(file);
  if (!match) return undefined;
  const folder = match[0];
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { name: manifest.name, version: manifest.version, license: manifest.license ?? 'see below', folder };
}

/** The licence texts a package brings; a package without one is a mistake to be looked at, so the build says so. */
export function describePackage({ name, version, license, folder }: Package): string {
  const files = fs.readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const texts = files.sort().map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim());
  return [`${name} ${version}\nLicence: ${license}`, ...texts].join('\n\n');
}

/**
 * Collects the packages whose code ends up in any bundle and writes their licences into one file.
 *
 * `collector` goes into the plugins of every environment, workers included; `write` is called when all are built.
 */
export function collectLicences(): { readonly collector: () => Plugin; readonly write: (file: string) => void } {
  const packages = new Map<string, Package>();
  const collector = (): Plugin => ({
    name: 'goalpath:third-party-licences',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const found = findPackage(id);
          if (found) packages.set(`${found.name} ${found.version}`, found);
        }
      }
    },
  });
  const write = (file: string): void => {
    const sorted = [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => describePackage(found));
    const head = `Goalpath contains the following ${sorted.length} packages.`;
    fs.writeFileSync(file, `${[head, ...sorted].join(RULE)}\n`);
  };
  return { collector, write };
}
