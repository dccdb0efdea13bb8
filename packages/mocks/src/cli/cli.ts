#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';

// From Node 22.8 on: the second start is a third faster.
module.enableCompileCache?.();

const manifest = join(import.meta.dirname, '../../package.json');
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

// Required only now, so that the cache serves it.
import('./run.ts')
  .then(({ run }) => run(process.argv.slice(2), version))
  .then((code) => {
    process.exitCode = code;
  });
