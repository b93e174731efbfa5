import { useReadQuery, type PreloadedQueryRef, type PreloadQueryFunction } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import { Link, useLoaderData, useParams } from 'react-router'
import { BackLink } from '../../features/settings/BackLink'
import { CannedRepliesQuery, type CannedRepliesData } from '../../features/settings/canned-replies/canned-replies-query'
import { CannedReplyForm } from '../../features/settings/canned-replies/CannedReplyForm'
import { CannedReplyList } from '../../features/settings/canned-replies/CannedReplyList'
import { DeleteCannedReply } from '../../features/settings/canned-replies/DeleteCannedReply'
import { NewCannedReplyForm } from '../../features/settings/canned-replies/NewCannedReplyForm'
import { NotThere } from '../../features/settings/NotThere'
import { SettingsPage } from '../../features/settings/SettingsPage'

const list = '/settings/canned-replies'

export const loadCannedReplies = (preload: PreloadQueryFunction) => () => preload(CannedRepliesQuery, { fetchPolicy: 'network-only' })

const useLoaded = () => useReadQuery(useLoaderData<PreloadedQueryRef<CannedRepliesData>>()).data

/** `/settings/canned-replies`. */
export function CannedRepliesRoute() {
  const { cannedReplies, desks } = useLoaded()
  return (
    <SettingsPage
      title="Canned replies"
      about="Answers that the team gives again and again. In a reply, / finds them."
      actions={<Button component={Link} to={`${list}/new`} leftSection={<Plus size={16} aria-hidden />}>New canned reply</Button>}
    >
      <CannedReplyList replies={cannedReplies} desks={desks} />
    </SettingsPage>
  )
}

/** `/settings/canned-replies/new`. */
export function NewCannedReplyRoute() {
  const { desks } = useLoaded()
  return <SettingsPage title="New canned reply" back={<BackLink to={list}>Canned replies</BackLink>}><NewCannedReplyForm desks={desks} /></SettingsPage>
}

/** `/settings/canned-replies/:cannedReplyId`. */
export function CannedReplyRoute() {
  const { cannedReplies, desks } = useLoaded()
  const { cannedReplyId } = useParams()
  const reply = cannedReplies.find(({ id }) => id === cannedReplyId)
  if (!reply) return <NotThere back={list} />
  return (
    <SettingsPage title={reply.name} back={<BackLink to={list}>Canned replies</BackLink>} actions={<DeleteCannedReply id={reply.id} name={reply.name} />}>
      <CannedReplyForm key={reply.id} reply={reply} desks={desks} />
    </SettingsPage>
  )
}
