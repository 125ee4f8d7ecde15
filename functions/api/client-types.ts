import openapiTS, { astToString } from 'openapi-typescript';
import { staticDocument } from './static-document.ts';

/** Where the generated types stand, from the project's root. */
export const clientTypesPath = 'shared/api-client/api-types.ts';

/** The types of the client, made from the OpenAPI document by openapi-typescript. */
export async function clientTypes(): Promise<string> {
  // The generator wants plain JSON and not the objects that the document was made of.
  const document = JSON.parse(JSON.stringify(staticDocument())) as Parameters<typeof openapiTS>[0];
  const types = astToString(await openapiTS(document, { alphabetize: true }));
  return `// Generated from the OpenAPI document by \`npm run generate:client\`. Do not edit.\n\n${types}`;
}
