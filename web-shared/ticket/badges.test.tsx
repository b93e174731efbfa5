import { render, screen } from '@testing-library/react'
import { makeFragmentData } from '../gql'
import { PriorityBadge, PriorityBadge_ticket } from './PriorityBadge'
import { StatusBadge, StatusBadge_ticket } from './StatusBadge'
import { englishTexts, TextsProvider } from './texts'

describe('StatusBadge', () => {
  it('says the status in words and wears its colour', () => {
    render(<StatusBadge ticket={makeFragmentData({ status: 'IN_PROGRESS' }, StatusBadge_ticket)} />)
    expect(screen.getByText('In progress')).toHaveClass('badge', 'IN_PROGRESS')
  })

  it('speaks the words it is given', () => {
    const texts = { ...englishTexts, status: { ...englishTexts.status, OPEN: 'Otwarte' } }
    render(<TextsProvider value={texts}><StatusBadge ticket={makeFragmentData({ status: 'OPEN' }, StatusBadge_ticket)} /></TextsProvider>)
    expect(screen.getByText('Otwarte')).toBeInTheDocument()
  })
})

describe('PriorityBadge', () => {
  it('says the priority in words and wears its colour', () => {
    render(<PriorityBadge ticket={makeFragmentData({ priority: 'URGENT' }, PriorityBadge_ticket)} />)
    expect(screen.getByText('Urgent')).toHaveClass('badge', 'URGENT')
  })
})
