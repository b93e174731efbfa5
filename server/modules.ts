import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { CredentialSource } from './core/credential.js'
import { sweepIdempotencyKeys } from './core/idempotency.js'
import type { Door } from './core/door.js'
import type { Jobs } from './core/jobs.js'
import type { Services } from './core/services.js'
import type { Viewer } from './core/viewer.js'
import { apiKeys } from './modules/api-keys/api-key.credential.js'
import { ApiKey } from './modules/api-keys/api-key.entity.js'
import { ApiKeyResolver } from './modules/api-keys/api-key.resolver.js'
import { Attachment } from './modules/attachments/attachment.entity.js'
import { AttachmentResolver, CommentAttachmentsResolver, TicketAttachmentsResolver } from './modules/attachments/attachment.resolver.js'
import { removeBytes } from './modules/attachments/commands/remove-files.js'
import { sweepUploads } from './modules/attachments/commands/sweep-uploads.js'
import { attachmentRoutes } from './modules/attachments/attachment.routes.js'
import { CannedReply } from './modules/canned-replies/canned-reply.entity.js'
import { CannedReplyResolver } from './modules/canned-replies/canned-reply.resolver.js'
import { ClientSession } from './modules/clients/client-session.entity.js'
import { clientSessions } from './modules/clients/client.credential.js'
import { Client } from './modules/clients/client.entity.js'
import { ClientResolver } from './modules/clients/client.resolver.js'
import { CommentByIdResolver } from './modules/comments/comment-by-id.resolver.js'
import { sweepSessions } from './modules/clients/commands/sweep-sessions.js'
import { CommentAddedEventResolver, CommentEditedResolver, CommentMadeInternalResolver } from './modules/comments/comment-event.resolver.js'
import { CommentHistoryResolver } from './modules/comments/comment-history.resolver.js'
import { Comment } from './modules/comments/comment.entity.js'
import { CommentAddedResolver, CommentConnectionResolver, CommentResolver, TicketCommentsResolver } from './modules/comments/comment.resolver.js'
import { MarkdownPreviewResolver } from './modules/comments/markdown-preview.resolver.js'
import { Category } from './modules/desks/category.entity.js'
import { Desk } from './modules/desks/desk.entity.js'
import { CategoryMutation } from './modules/desks/category.mutation.js'
import { DeskMutation } from './modules/desks/desk.mutation.js'
import { IdentityCheckResolver } from './modules/clients/identity-check/identity-check.resolver.js'
import { DeskResolver, PublicDeskResolver } from './modules/desks/desk.resolver.js'
import { OperatorDesksResolver } from './modules/desks/operator-desks.resolver.js'
import { EmailFailedResolver, EmailSentResolver, EmailSuppressedResolver } from './modules/email/deliveries/delivery-event.resolver.js'
import { CommentDeliveryResolver, TicketDeliveryResolver } from './modules/email/deliveries/delivery.resolver.js'
import { sendEmail } from './modules/email/deliveries/send-email.js'
import { developmentMailbox } from './modules/email/development/development-mailbox.js'
import { developmentMailboxRoutes } from './modules/email/development/development-mailbox.routes.js'
import { imapDoor } from './modules/email/doors/imap-door.js'
import { smtpDoor } from './modules/email/doors/smtp-door.js'
import { mailReading } from './modules/email/incoming/mail-reading.js'
import { originalMailRoutes } from './modules/email/incoming/original-mail.routes.js'
import { CommentMailResolver, TicketMailResolver } from './modules/email/incoming/mail.resolver.js'
import { readMail } from './modules/email/incoming/read-mail.js'
import { DeskMailboxResolver } from './modules/email/mailboxes/mailbox.resolver.js'
import { mailNotification } from './modules/email/operator-mails/mail-notification.js'
import { sweepDiscardedMails } from './modules/email/quarantine/discard-mail.js'
import { QuarantineResolver } from './modules/email/quarantine/quarantine.resolver.js'
import { DeskTemplateResolver } from './modules/email/template-settings/template.resolver.js'
import { OperatorSession } from './modules/operators/operator-session.entity.js'
import { sweepSignIns } from './modules/operators/commands/sweep-sign-ins.js'
import { operatorSessions } from './modules/operators/operator.credential.js'
import { Operator } from './modules/operators/operator.entity.js'
import { OperatorAccountMutation } from './modules/operators/operator-account.mutation.js'
import { OperatorMutation } from './modules/operators/operator.mutation.js'
import { OperatorResolver } from './modules/operators/operator.resolver.js'
import { publicLinks } from './modules/public-links/public-link.credential.js'
import { PublicLink } from './modules/public-links/public-link.entity.js'
import { SavedViewResolver } from './modules/saved-views/saved-view.resolver.js'
import { NotificationChangedResolver, NotificationResolver } from './modules/notifications/notification.resolver.js'
import { sweepNotifications } from './modules/notifications/commands/sweep-notifications.js'
import { TaskCommentResolver, TaskCommentsResolver } from './modules/tasks/comments/task-comment.resolver.js'
import { TASK_EVENT_TYPES } from './modules/tasks/events/task-event.object.js'
import { TaskCommentAddedResolver, TaskEventResolver, TicketLinkedResolver, TicketUnlinkedResolver } from './modules/tasks/events/task-event.resolver.js'
import { TaskClosedResolver, TaskLinkedResolver, TaskReopenedResolver, TaskUnlinkedResolver } from './modules/tasks/ticket-event-task.resolver.js'
import { Task } from './modules/tasks/task.entity.js'
import { TaskMutation } from './modules/tasks/task.mutation.js'
import { TaskResolver } from './modules/tasks/task.resolver.js'
import { TaskSubscription } from './modules/tasks/task.subscription.js'
import { TicketTasksResolver } from './modules/tasks/ticket-tasks.resolver.js'
import { wakeTicket } from './modules/tickets/commands/wake-ticket.js'
import { EVENT_TYPES } from './modules/tickets/events/event.object.js'
import { TicketEventResolver } from './modules/tickets/events/event.resolver.js'
import { ticketExportRoutes } from './modules/tickets/export/ticket-export.routes.js'
import { Ticket } from './modules/tickets/ticket.entity.js'
import { TicketChangesMutation } from './modules/tickets/ticket-changes.mutation.js'
import { TicketMutation } from './modules/tickets/ticket.mutation.js'
import { ClientTicketsResolver, TicketEdgeResolver, TicketResolver } from './modules/tickets/ticket.resolver.js'
import { TicketMergeResolver } from './modules/tickets/ticket-merge.resolver.js'
import { TicketPresenceResolver, TicketViewersResolver } from './modules/tickets/presence/presence.resolver.js'
import { sweepPresence } from './modules/tickets/presence/sweep-presence.js'
import { TicketSubscription } from './modules/tickets/ticket.subscription.js'
import { ViewerResolver } from './modules/viewer/viewer.resolver.js'

/** The one list of what the modules bring; plumbing is handed it and imports none of them. */
export const entities: Function[] = [ApiKey, Attachment, CannedReply, Category, Client, ClientSession, Comment, Desk, Operator, OperatorSession, PublicLink, Task, Ticket]

export const resolvers: Function[] = [
  ViewerResolver,
  TicketResolver,
  TicketEdgeResolver,
  TicketMutation,
  TicketChangesMutation,
  TicketSubscription,
  TicketMergeResolver,
  TicketViewersResolver,
  TicketPresenceResolver,
  TicketEventResolver,
  ClientTicketsResolver,
  SavedViewResolver,
  CommentResolver,
  TicketCommentsResolver,
  CommentByIdResolver,
  CommentConnectionResolver,
  CommentAddedResolver,
  CommentAddedEventResolver,
  CommentEditedResolver,
  CommentMadeInternalResolver,
  CommentHistoryResolver,
  MarkdownPreviewResolver,
  AttachmentResolver,
  TicketAttachmentsResolver,
  CommentAttachmentsResolver,
  TaskResolver,
  TaskMutation,
  TaskSubscription,
  TaskCommentResolver,
  TaskCommentsResolver,
  TaskEventResolver,
  TaskCommentAddedResolver,
  TicketLinkedResolver,
  TicketUnlinkedResolver,
  TicketTasksResolver,
  TaskLinkedResolver,
  TaskUnlinkedResolver,
  TaskClosedResolver,
  TaskReopenedResolver,
  ClientResolver,
  IdentityCheckResolver,
  DeskResolver,
  PublicDeskResolver,
  DeskMutation,
  CategoryMutation,
  DeskMailboxResolver,
  DeskTemplateResolver,
  CommentDeliveryResolver,
  TicketDeliveryResolver,
  EmailSentResolver,
  EmailFailedResolver,
  EmailSuppressedResolver,
  CommentMailResolver,
  TicketMailResolver,
  QuarantineResolver,
  CannedReplyResolver,
  OperatorDesksResolver,
  OperatorResolver,
  OperatorMutation,
  OperatorAccountMutation,
  ApiKeyResolver,
  NotificationResolver,
  NotificationChangedResolver,
]

/** Types that no field names, but an interface leads to. */
export const orphanedTypes: Function[] = [...Object.values(EVENT_TYPES), ...Object.values(TASK_EVENT_TYPES)]

export const credentialSources: CredentialSource[] = [operatorSessions, clientSessions, apiKeys, publicLinks]

export const jobs: Jobs = {
  wake_ticket: (services, { ticketId }: { ticketId: string }) => wakeTicket(services, ticketId),
  read_mail: (services, { mailId }: { mailId: string }) => readMail(services, mailId),
  remove_bytes: (services, { fileIds }: { fileIds: string[] }) => removeBytes(services, fileIds),
}

export const outwardJobs: Jobs = {
  send_email: (services, { deliveryId }: { deliveryId: string }) => sendEmail(services, deliveryId),
  mail_notification: (services, { notificationId }: { notificationId: string }) => mailNotification(services, notificationId),
}

/** What the modules no longer need, and clear away by themselves. */
export const sweeps: Jobs = {
  sweep_idempotency_keys: sweepIdempotencyKeys,
  sweep_operator_sign_ins: sweepSignIns,
  sweep_client_sessions: sweepSessions,
  sweep_uploads: sweepUploads,
  sweep_presence: sweepPresence,
  sweep_notifications: sweepNotifications,
  sweep_discarded_mails: sweepDiscardedMails,
}

export const routes: ((app: FastifyInstance, services: Services, viewerOf: (request: FastifyRequest) => Promise<Viewer | null>, schema: GraphQLSchema) => Promise<void>)[] = [
  attachmentRoutes,
  ticketExportRoutes,
  originalMailRoutes,
  developmentMailboxRoutes,
]

/** Where mail comes in, and what reads it. Ports that are taken end the start, so they come first. */
export const doors: Door[] = [smtpDoor, imapDoor, developmentMailbox, mailReading]
