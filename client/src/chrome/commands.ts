import {
    Action,
    CenterAction,
    FitToScreenAction,
    GModelRoot,
    ICommandPaletteActionProvider,
    LabeledAction,
    LayoutOperation,
    RedoAction,
    SaveModelAction,
    SelectAction,
    UndoAction
} from '@eclipse-glsp/client';
import { inject, injectable } from 'inversify';
import { Diagram } from '../diagram';
import { Drawing } from '../model/elements';
import { Words } from '../words/words';
import { Palette } from './palette';

/** What the command palette (Ctrl+Space) offers: what the toolbar does, everything of the palette, and every element to go to. */
@injectable()
export class Commands implements ICommandPaletteActionProvider {
    @inject(Diagram) private readonly diagram!: Diagram;
    @inject(Words) private readonly words!: Words;
    @inject(Palette) private readonly palette!: Palette;

    async getActions(root: Readonly<GModelRoot>): Promise<LabeledAction[]> {
        if (!(root instanceof Drawing)) {
            return [];
        }
        return [...this.toolbar(), ...this.creations(), ...this.places()];
    }

    private toolbar(): LabeledAction[] {
        const always = [command(this.words.of('zoom.fit'), [FitToScreenAction.create([], { padding: 24, maxZoom: 1 })])];
        return this.diagram.editable
            ? [
                  ...always,
                  command(`${this.words.of('layout')}: ${this.words.of('layout.all')}`, [LayoutOperation.create([])]),
                  command(this.words.of('undo'), [UndoAction.create()]),
                  command(this.words.of('redo'), [RedoAction.create()]),
                  command(this.words.of('save'), [SaveModelAction.create()])
              ]
            : always;
    }

    private creations(): LabeledAction[] {
        return this.palette.items.map(item => command(this.words.of('command.create', item.label), item.actions));
    }

    private places(): LabeledAction[] {
        return this.diagram.elements
            .filter(({ name }) => name !== '')
            .map(({ id, name }) =>
                command(this.words.of('command.goTo', name), [
                    SelectAction.setSelection([id]),
                    CenterAction.create([id], { retainZoom: true })
                ])
            );
    }
}

function command(label: string, actions: Action[]): LabeledAction {
    return { label, actions };
}
