import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { makeFragmentData } from '../gql'
import type { CommentVisibility } from '../gql/graphql'
import { AttachmentList_attachment } from './AttachmentList'
import { CommentBubble, CommentBubble_comment } from './CommentBubble'

interface Shape { fromSupport?: boolean; visibility?: CommentVisibility; authorName?: string; editedAt?: string | null; files?: number; html?: string; quoted?: string | null; inline?: string[] }

const comment = ({ fromSupport = true, visibility = 'PUBLIC', authorName = 'Anna', editedAt = null, files = 0, html = '<p>Hello <strong>there</strong></p>', quoted = null, inline = [] }: Shape = {}) => makeFragmentData({
  id: 'c1',
  authorName,
  fromSupport,
  visibility,
  bodyHtml: html,
  quotedHtml: quoted,
  createdAt: '2026-03-10T11:00:00Z',
  editedAt,
  attachments: Array.from({ length: files }, (_, index) => ({
    id: `a${index}`,
    ...makeFragmentData({ id: `a${index}`, fileName: `log-${index}.txt`, size: 1500, inline: inline.includes(`a${index}`), url: `/attachments/a${index}` }, AttachmentList_attachment),
  })),
}, CommentBubble_comment)

describe('CommentBubble', () => {
  it('shows support in blue, by name', () => {
    render(<CommentBubble comment={comment()} reader="client" />)
    expect(screen.getByText('Support · Anna')).toBeInTheDocument()
    expect(screen.getByRole('article')).toHaveClass('support')
    expect(screen.getByText('there').tagName).toBe('STRONG')
  })

  it('shows a client their own comment as "You"', () => {
    render(<CommentBubble comment={comment({ fromSupport: false, authorName: 'Jan' })} reader="client" />)
    expect(screen.getByText('You')).toBeInTheDocument()
    expect(screen.getByRole('article')).toHaveClass('client')
  })

  it('shows an operator the client by name', () => {
    render(<CommentBubble comment={comment({ fromSupport: false, authorName: 'Jan' })} reader="operator" />)
    expect(screen.getByText('Client · Jan')).toBeInTheDocument()
  })

  it('marks an internal comment in words, whoever wrote it', () => {
    render(<CommentBubble comment={comment({ visibility: 'INTERNAL' })} reader="operator" />)
    expect(screen.getByText('Internal')).toBeInTheDocument()
    expect(screen.getByText('Anna')).toBeInTheDocument()
    expect(screen.getByRole('article')).toHaveClass('internal')
  })

  it('says when it was edited', () => {
    render(<CommentBubble comment={comment({ editedAt: '2026-03-10T11:05:00Z' })} reader="operator" />)
    expect(screen.getByText('(edited)')).toBeInTheDocument()
  })

  it('lists attachments with their sizes', () => {
    render(<CommentBubble comment={comment({ files: 2 })} reader="operator" />)
    expect(screen.getByRole('list', { name: 'Attachments' }).children).toHaveLength(2)
    const link = screen.getByRole('link', { name: /log-1\.txt/ })
    expect(link).toHaveAttribute('href', '/attachments/a1')
    expect(link).toHaveTextContent('1.5 kB')
  })

  it('folds what a mail quotes', async () => {
    render(<CommentBubble comment={comment({ quoted: '<blockquote>Long ago</blockquote>' })} reader="client" />)
    expect(screen.queryByText('Long ago')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Show quoted text', expanded: false }))
    expect(screen.getByText('Long ago')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Hide quoted text', expanded: true }))
    expect(screen.queryByText('Long ago')).not.toBeInTheDocument()
  })

  it('lists no image once more that stands in its text, and every other file', () => {
    render(<CommentBubble comment={comment({ files: 2, html: '<img data-attachment-id="a0" alt=""><img data-attachment-id="a1" alt="">', inline: ['a1'] })} reader="operator" />)
    expect(screen.getAllByRole('link').map(link => link.getAttribute('href'))).toEqual(['/attachments/a0'])
  })
})
