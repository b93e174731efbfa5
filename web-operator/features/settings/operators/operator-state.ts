import { graphql } from '../../../gql'

export const OperatorState_operator = graphql(`
  fragment OperatorState_operator on Operator {
    id
    active
    invited
  }
`)

/** Where an operator stands, in a word. */
export const operatorState = ({ active, invited }: { active: boolean; invited: boolean }) => (!active ? 'Deactivated' : invited ? 'Invited' : 'Active')

export const roleTitles = { ADMIN: 'Admin', OPERATOR: 'Operator' } as const
