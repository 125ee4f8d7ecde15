import type { Template } from 'aws-cdk-lib/assertions';

type Statement = Readonly<{ Effect: string; Action: string | string[]; Resource: unknown; Condition?: unknown }>;
type Policy = Readonly<{ PolicyDocument: { Statement: readonly Statement[] }; Roles?: readonly unknown[] }>;
type Role = Readonly<{ ManagedPolicyArns?: readonly unknown[]; Policies?: readonly Policy[] }>;

/**
 * Everything that a function's role may do by a template, as `action on resource`, with the logical ids that the resources
 * have in it. Throws for what is no plain permission: a denial, a condition, a policy that others manage.
 */
export function roleStatements(template: Template, functionId: RegExp): readonly string[] {
  const roleId = roleOf(template, functionId);
  const role = template.findResources('AWS::IAM::Role')[roleId]?.Properties as Role | undefined;
  if (!role) throw new Error(`${functionId}: no role ${roleId}`);
  const attached = Object.values(template.findResources('AWS::IAM::Policy'))
    .map(({ Properties }) => Properties as Policy)
    .filter(({ Roles = [] }) => Roles.some((of) => written(of) === roleId));
  if (role.ManagedPolicyArns?.length || JSON.stringify(template.findResources('AWS::IAM::ManagedPolicy')) !== '{}') {
    throw new Error(`${roleId} has managed policies`);
  }
  const statements = [...attached, ...(role.Policies ?? [])].flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  const pairs = statements.flatMap(({ Action, Condition, Effect, Resource }) => {
    if (Effect !== 'Allow' || Condition) throw new Error(`${roleId} has more than plain permissions`);
    return [Resource].flat().flatMap((on) => [Action].flat().map((action) => `${action} on ${written(on)}`));
  });
  return [...new Set(pairs)].toSorted();
}

function roleOf(template: Template, functionId: RegExp): string {
  const found = Object.entries(template.findResources('AWS::Lambda::Function')).filter(([id]) => functionId.test(id));
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} functions are called ${functionId}`);
  return written(only[1].Properties.Role).replace(/\.Arn$/, '');
}

/** A value of CloudFormation as one string: `{ "Fn::GetAtt": ["TableCD117FA1", "Arn"] }` gives `TableCD117FA1.Arn`. */
function written(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) {
    if ('Ref' in value) return String(value.Ref);
    if ('Fn::GetAtt' in value && Array.isArray(value['Fn::GetAtt'])) return value['Fn::GetAtt'].join('.');
    if ('Fn::Join' in value && Array.isArray(value['Fn::Join'])) {
      const [separator, parts] = value['Fn::Join'] as [string, unknown[]];
      return parts.map(written).join(separator);
    }
  }
  throw new Error(`not understood: ${JSON.stringify(value)}`);
}
