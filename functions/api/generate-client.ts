import { writeFile } from 'node:fs/promises';
import { clientTypes, clientTypesPath } from './client-types.ts';

/** `npm run generate:client` */
await writeFile(new URL(`../../${clientTypesPath}`, import.meta.url), await clientTypes());
