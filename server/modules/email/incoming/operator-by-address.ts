import sql from 'sql-template-tag'
import type { Transaction } from '../../../core/command.js'
import type { OperatorViewer } from '../../../core/viewer.js'
import { operatorViewerColumns } from '../../operators/operator.rows.js'

/** The operator who has an address, as who they are in the panel. That a mail names it proves nothing. */
export async function operatorByAddress(tx: Transaction, address: string): Promise<OperatorViewer | null> {
  const [operator] = await tx.rows<Omit<OperatorViewer, 'kind'>>(sql`
    select ${operatorViewerColumns}
      from operator where lower(operator.email) = ${address} and operator.active`)
  return operator ? { kind: 'operator', ...operator } : null
}
