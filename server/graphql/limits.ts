import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import { getOperationAST, getVariableValues, GraphQLError, Kind, visit, type DocumentNode, type GraphQLSchema, type ValidationContext, type ValidationRule } from 'graphql'
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity'

/** Read from the text before anything else is done with it. */
export const MOST_TOKENS = 5000
const MOST_COST = 25_000

/** For a field whose text may have 64 KB, and as HTML many times that: asked for often enough, it would fill the memory. For `complexity`. */
export const LONG_TEXT_COST = 20

/** The cost of a list that comes whole: as if it had ten items. For `complexity` of lists whose items lead to such lists again. */
export function wholeListComplexity({ childComplexity }: { childComplexity: number }): number {
  return 1 + 10 * childComplexity
}

/** A rule that throws would be taken for a fault of ours, so each reports what it refuses. */
const reported = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
}

/** Depth, aliases and directives; each names its limit in the error. The introspection query of common tools fits. */
export const limitRules = [
  maxDepthRule({ n: 14, flattenFragments: true, ignoreIntrospection: true, ...reported }),
  maxAliasesRule({ n: 30, ...reported }),
  maxDirectivesRule({ n: 50, ...reported }),
] as unknown as ValidationRule[]

interface Operation {
  schema: GraphQLSchema
  document: DocumentNode
  operationName?: string | null
  variables?: Record<string, unknown> | null
}

/** What a validated operation may still do wrong: variables of another type, too much cost, or text that PostgreSQL cannot store. */
export function operationErrors(operation: Operation): GraphQLError[] {
  const wrongVariables = variableErrors(operation)
  // The cost is told from the variables, so they must be right first.
  if (wrongVariables.length) return wrongVariables
  return [costError(operation), textError(operation)].filter((error): error is GraphQLError => error !== null)
}

function variableErrors({ schema, document, operationName, variables }: Operation): GraphQLError[] {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? []
  const { errors = [] } = getVariableValues(schema, definitions, variables ?? {}, { maxErrors: 10 })
  return errors.map(({ message }) => badRequest(message.replace(/ Did you mean .*$/, ''), fieldIn(message)))
}

/** graphql-js tells the path of a wrong value in its message only; without one it is the variable itself. */
function fieldIn(message: string): string | undefined {
  return /.* at "([\w.[\]]+)"; /s.exec(message)?.[1] ?? /^Variable "\$(\w+)"/.exec(message)?.[1]
}

/** Every field costs 1, long texts more, and a list's fields as often as its page is long. */
function costError({ schema, document, operationName, variables }: Operation): GraphQLError | null {
  const cost = getComplexity({
    schema,
    query: document,
    operationName: operationName ?? undefined,
    variables: variables ?? {},
    estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
  })
  if (cost <= MOST_COST) return null
  return badRequest(`This operation costs ${cost}, more than the limit of ${MOST_COST}. Ask for fewer fields or shorter pages.`)
}

/** Neither is a character: the NUL, and half of a surrogate pair. */
const NOT_STORABLE = /\0|\p{Surrogate}/u

function textError({ document, operationName, variables }: Operation): GraphQLError | null {
  const path = badTextInVariables(declaredVariables(document, operationName, variables), []) ?? badTextInLiterals(document)
  return path ? badRequest(`${path.join('.')}: text must not contain the NUL character or half of a surrogate pair.`, path.at(-1)) : null
}

/** Only what the operation declares, whose type was checked, is of a known depth; the rest goes nowhere. */
function declaredVariables(document: DocumentNode, operationName: Operation['operationName'], variables: Operation['variables']): Record<string, unknown> {
  const names = getOperationAST(document, operationName)?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? []
  return Object.fromEntries(names.map((name) => [name, variables?.[name]]))
}

/** Where a value has text that PostgreSQL cannot store, as a path; null when it has none. */
export function unstorableText(value: unknown): string[] | null {
  return badTextInVariables(value, [])
}

function badTextInVariables(value: unknown, path: string[]): string[] | null {
  if (typeof value === 'string') return NOT_STORABLE.test(value) ? path : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = badTextInVariables(inner, [...path, key])
    if (found) return found
  }
  return null
}

function badTextInLiterals(document: DocumentNode): string[] | null {
  let found: string[] | null = null
  const names: string[] = []
  visit(document, {
    Argument: { enter: (node) => void names.push(node.name.value), leave: () => void names.pop() },
    ObjectField: { enter: (node) => void names.push(node.name.value), leave: () => void names.pop() },
    [Kind.STRING]: (node: { value: string }) => {
      if (NOT_STORABLE.test(node.value)) found ??= [...names]
    },
  })
  return found
}

function badRequest(message: string, field?: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...(field && { field }) } })
}
