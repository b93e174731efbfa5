import { useMutation } from '@apollo/client/react'
import { Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { graphql, readFragment, type FragmentType } from '../../../gql'
import { SettingsForm } from '../form/SettingsForm'

export const AllowedPagesForm_desk = graphql(`
  fragment AllowedPagesForm_desk on Desk {
    id
    allowedOrigins
  }
`)

const UpdateAllowedOriginsMutation = graphql(`
  mutation DeskUpdateAllowedOrigins($deskId: ID!, $input: DeskUpdateInput!) {
    deskUpdate(deskId: $deskId, input: $input) {
      desk {
        ...AllowedPagesForm_desk
      }
      userErrors {
        message
        field
      }
    }
  }
`)

/** The origins whose pages may embed the widget; none means all. */
export function AllowedPagesForm(props: { desk: FragmentType<typeof AllowedPagesForm_desk> }) {
  const desk = readFragment(AllowedPagesForm_desk, props.desk)
  const [update] = useMutation(UpdateAllowedOriginsMutation)
  const form = useForm({ initialValues: { allowedOrigins: desk.allowedOrigins.join('\n') } })

  async function send({ allowedOrigins }: typeof form.values) {
    const { data } = await update({ variables: { deskId: desk.id, input: { allowedOrigins: allowedOrigins.split(/[\s,]+/).filter(Boolean) } } })
    return data?.deskUpdate.userErrors ?? []
  }

  return (
    <SettingsForm form={form} send={send}>
      <Textarea
        label="Origins"
        description="One per line: https:// and the host, as in https://www.example.com, with the port if it has one."
        placeholder="https://www.example.com"
        styles={{ input: { fontFamily: 'var(--font-code)' } }}
        autosize
        minRows={2}
        maxRows={12}
        spellCheck={false}
        autoComplete="off"
        {...form.getInputProps('allowedOrigins')}
      />
      {desk.allowedOrigins.length === 0 && (
        <Text size="sm">
          <strong>Any page may embed the widget now.</strong> That is fine to try it out. For real use, name your own pages: then nobody else can put your helpdesk into theirs.
        </Text>
      )}
    </SettingsForm>
  )
}
