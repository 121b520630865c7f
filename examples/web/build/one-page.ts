// Puts script and style into the page, and into the page the policy that forbids it all else: no
// connection, no file, no script but this one.

import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const CHARSET = '<meta charset="utf-8">';
const SCRIPT = /<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/g;
const STYLE = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g;

export function onePage(): Plugin {
  return {
    name: 'one-page',
    enforce: 'post',
    apply: 'build',
    generateBundle(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') {
        this.error('there is no index.html');
      }
      const scripts: string[] = [];
      const styles: string[] = [];
      const take = (name: string): string => {
        const file = bundle[name];
        if (file === undefined) {
          this.error(`there is no ${name}`);
        }
        delete bundle[name];
        return file.type === 'chunk' ? file.code : String(file.source);
      };
      const html = String(page.source)
        .replaceAll(STYLE, (_, name: string) => {
          styles.push(take(name));
          return `<style>${styles.at(-1)}</style>`;
        })
        .replaceAll(SCRIPT, (_, name: string) => {
          scripts.push(
            take(name).replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'),
          );
          return `<script type="module">${scripts.at(-1)}</script>`;
        });
      page.source = html.replace(CHARSET, `$&\n    ${policyOf(scripts, styles)}`);
      const rest = Object.keys(bundle).filter((name) => name !== 'index.html');
      if (rest.length > 0) {
        this.error(`the page would load ${rest.join(', ')}`);
      }
    },
  };
}

function policyOf(scripts: string[], styles: string[]): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashesOf(scripts)} 'wasm-unsafe-eval'`,
    `style-src ${hashesOf(styles)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`;
}

function hashesOf(texts: string[]): string {
  const hashes = texts.map((text) => createHash('sha256').update(text).digest('base64'));
  return hashes.map((hash) => `'sha256-${hash}'`).join(' ');
}
