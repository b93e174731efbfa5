import sql from 'sql-template-tag'
import { isAdmin } from '../../../core/viewer.js'
import { loaderOf } from '../../../graphql/loaders.js'
import { defaultTemplate } from '../templates/default-templates.js'
import { TemplateKind, VARIABLES, variablesOf } from '../templates/email-template.js'
import { EmailTemplateObject } from './template.object.js'

interface CustomRow {
  deskId: string
  language: string
  kind: TemplateKind | null
  subject: string
  body: string
}

/** The templates of a desk, for admins, who write them: its own, and the default ones for the rest. */
export const templatesByDesk = loaderOf<string, EmailTemplateObject[]>(async (deskIds, { services, viewer }) => {
  if (!isAdmin(viewer)) return new Map()
  const rows = await services.database.rows<CustomRow>(sql`
    select desk.id as "deskId", desk.language, template.kind, template.subject, template.body
      from desk left join email_template template on template.desk_id = desk.id where desk.id = any(${deskIds}::uuid[])`)
  return new Map(deskIds.map((deskId) => [deskId, templatesOf(rows.filter((row) => row.deskId === deskId))]))
})

function templatesOf(rows: CustomRow[]): EmailTemplateObject[] {
  return Object.values(TemplateKind).map((kind) => {
    const own = rows.find((row) => row.kind === kind)
    const { subject, body } = own ?? defaultTemplate(kind, rows[0]?.language ?? 'en')
    const variables = variablesOf(kind).map((name) => ({ name, description: VARIABLES[name] }))
    return Object.assign(new EmailTemplateObject(), { kind, subject, body, isCustom: Boolean(own), variables })
  })
}
