import { Building2, MessageSquareQuote, SlidersHorizontal, UserRound, Users, type LucideIcon } from 'lucide-react'
import { NavLink } from 'react-router'
import styles from './SettingsNav.module.css'

const sections: readonly { to: string; title: string; Icon: LucideIcon }[] = [
  { to: '/settings/profile', title: 'Profile', Icon: UserRound },
  { to: '/settings/preferences', title: 'Preferences', Icon: SlidersHorizontal },
  { to: '/settings/operators', title: 'Operators', Icon: Users },
  { to: '/settings/desks', title: 'Desks', Icon: Building2 },
  { to: '/settings/canned-replies', title: 'Canned replies', Icon: MessageSquareQuote },
]

/** The parts of the settings. */
export function SettingsNav() {
  return (
    <nav aria-label="Settings" className={styles.nav}>
      <ul className={styles.list}>
        {sections.map(({ to, title, Icon }) => (
          <li key={to}>
            <NavLink to={to} className={styles.link}><Icon size={16} aria-hidden />{title}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
