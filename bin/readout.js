#!/usr/bin/env node
// The command runs the TypeScript sources as they are, so that a checkout needs no build step.
import { register } from 'tsx/esm/api';
import './quiet-sdk.js';

register();
const { main } = await import('../cli/main.ts');
await main(process.argv);
