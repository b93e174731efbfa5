import { Radio, Stack, type RadioGroupProps } from '@mantine/core'

/** Admin or operator, with what each may do. */
export function RoleChoice(field: Omit<RadioGroupProps, 'children'>) {
  return (
    <Radio.Group label="Role" {...field}>
      <Stack gap="xs" mt="xs">
        <Radio value="OPERATOR" label="Operator" description="Works the desks that they are a member of." />
        <Radio value="ADMIN" label="Admin" description="Works all desks, and changes the settings." />
      </Stack>
    </Radio.Group>
  )
}
