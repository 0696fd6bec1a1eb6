// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_menus.h"

#include "ui/features/main_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace trailscope::ui {

namespace {

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::MainMenus)
};

void fillFileMenu(QMenu& file, QMenu& recent, const MainActions& actions)
{
    file.addActions({actions.openFolder, actions.openFiles});
    file.addMenu(&recent);
    file.addActions({actions.reload, actions.follow, actions.stop});
    file.addSeparator();
    auto* exports = file.addMenu(Menus::tr("E&xport"));
    exports->addAction(actions.exportCsv);
    exports->addSeparator();
    exports->addActions({actions.chartPng, actions.chartSvg, actions.chartCsv});
    exports->addSeparator();
    exports->addActions({actions.managerPdfA4, actions.managerPdfLetter, actions.managerHtml});
    file.addSeparator();
    file.addAction(actions.quit);
}

void fillEditMenu(QMenu& edit, const MainActions& actions)
{
    edit.addActions({actions.copyRows, actions.copyWithHeadings, actions.selectAll});
    edit.addSeparator();
    edit.addActions({actions.find, actions.findNext, actions.findPrevious, actions.goToTime});
    edit.addSeparator();
    edit.addActions({actions.pin, actions.nextPin, actions.previousPin, actions.clearPins});
}

void fillViewMenu(QMenu& view, const MainMenus& menus, const MainActions& actions,
                  const QList<QAction*>& docks)
{
    view.addMenu(menus.columns);
    view.addAction(actions.managerView);
    view.addSeparator();
    view.addActions(docks);
    view.addAction(actions.colourRules);
    view.addSeparator();
    view.addMenu(menus.themes);
    view.addMenu(menus.languages);
    view.addAction(actions.fullScreen);
}

} // namespace

MainMenus::MainMenus(QMenuBar& bar, const MainActions& actions, const QList<QAction*>& docks)
    : file(new QMenu(Menus::tr("&File"), &bar))
    , recent(new QMenu(Menus::tr("Open &recent"), file))
    , columns(new QMenu(Menus::tr("&Columns"), &bar))
    , themes(new QMenu(Menus::tr("&Theme"), &bar))
    , languages(new QMenu(Menus::tr("Lan&guage"), &bar))
    , review(new QMenu(Menus::tr("&Review"), &bar))
{
    bar.addMenu(file);
    fillFileMenu(*file, *recent, actions);
    fillEditMenu(*bar.addMenu(Menus::tr("&Edit")), actions);
    fillViewMenu(*bar.addMenu(Menus::tr("&View")), *this, actions, docks);
    bar.addMenu(Menus::tr("Fi&lter"))
        ->addActions(
            {actions.typeFilter, actions.back, actions.forward, actions.scopeToChart, actions.clearFilter});
    bar.addMenu(review);
    bar.addMenu(Menus::tr("&Tools"))
        ->addActions({actions.showGroups, actions.showCalendar, actions.showArchive, actions.showProblems});
    bar.addMenu(Menus::tr("&Help"))
        ->addActions({actions.palette, actions.guide, actions.about, actions.aboutQt});
}

} // namespace trailscope::ui
