import { Field, ID, ObjectType } from 'type-graphql'
import { Payload } from '../../graphql/user-error.js'
import { SavedViewObject } from './saved-view.object.js'

@ObjectType({ description: 'What savedViewCreate and savedViewUpdate answer.' })
export class SavedViewPayload extends Payload {
  @Field(() => SavedViewObject, { nullable: true, description: 'The view as it is now. Null when it could not be done, and when this viewer does not see it any more.' })
  savedView!: SavedViewObject | null
}

@ObjectType({ description: 'What savedViewDelete answers.' })
export class SavedViewDeletePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'What is gone, for a cache.' })
  savedViewId!: string | null
}
