// Starts a program and waits, as `npm run` does; says its process id on stderr.
import { spawn } from 'node:child_process';

const child = spawn(process.execPath, process.argv.slice(2), { stdio: 'inherit' });
process.stderr.write(`${child.pid}\n`);
