// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/main_actions.h"

#include <QAction>
#include <QIcon>
#include <QKeySequence>

namespace trailscope::ui {

namespace {

QAction* action(QObject* parent, const QString& text, const QKeySequence& keys = {})
{
    auto* action = new QAction(text, parent);
    action->setShortcut(keys);
    return action;
}

QAction* action(QObject* parent, const char* icon, const QString& text, const QKeySequence& keys)
{
    auto* made = action(parent, text, keys);
    made->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(icon))));
    return made;
}

//! Works while the widget that it is added to has the focus, so that other widgets keep their own copy.
QAction* tableAction(QObject* parent, const QString& text, const QKeySequence& keys)
{
    auto* made = action(parent, text, keys);
    made->setShortcutContext(Qt::WidgetShortcut);
    return made;
}

} // namespace

MainActions::MainActions(QObject* parent)
    : QObject(parent)
    , openFolder(action(this, "open-folder", tr("&Open folder…"), QKeySequence::Open))
    , openFiles(action(this, tr("Open &files…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)))
    , reload(action(this, tr("&Load again"), QKeySequence(Qt::Key_F5)))
    , follow(action(this, tr("&Follow: read new files as they come")))
    , stop(action(this, tr("&Stop loading or searching")))
    , exportCsv(action(this, "export", tr("&Export as CSV…"), QKeySequence(Qt::CTRL | Qt::Key_E)))
    , managerPdfA4(action(this, tr("&Manager's page as PDF, A4…")))
    , managerPdfLetter(action(this, tr("Manager's page as PDF, &Letter…")))
    , managerHtml(action(this, tr("Manager's page as &HTML…")))
    , chartPng(action(this, tr("Chart as &PNG…")))
    , chartSvg(action(this, tr("Chart as &SVG…")))
    , chartCsv(action(this, tr("Chart's &numbers as CSV…")))
    , quit(action(this, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)))
    , copyRows(tableAction(this, tr("&Copy rows"), QKeySequence::Copy))
    , copyWithHeadings(
          tableAction(this, tr("Copy rows with &headings"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)))
    , selectAll(tableAction(this, tr("Select &all rows"), QKeySequence::SelectAll))
    , find(action(this, tr("&Find in the events shown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)))
    , findNext(action(this, tr("Find &next"), QKeySequence(Qt::Key_F3)))
    , findPrevious(action(this, tr("Find &previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3)))
    , goToTime(action(this, tr("Go to a &time…"), QKeySequence(Qt::CTRL | Qt::Key_T)))
    , pin(tableAction(this, tr("&Mark or unmark the events"), QKeySequence(Qt::Key_M)))
    , nextPin(tableAction(this, tr("N&ext mark"), QKeySequence(Qt::Key_BracketRight)))
    , previousPin(tableAction(this, tr("P&revious mark"), QKeySequence(Qt::Key_BracketLeft)))
    , clearPins(action(this, tr("Remove all mar&ks")))
    , typeFilter(action(this, tr("&Type a filter"), {}))
    , back(action(this, "back", tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left)))
    , forward(action(this, "forward", tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right)))
    , scopeToChart(action(this, tr("Only the &time that the timeline shows")))
    , clearFilter(
          action(this, tr("&Show all events"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace)))
    , managerView(action(this, "manager", tr("&Manager view"), QKeySequence(Qt::CTRL | Qt::Key_M)))
    , fullScreen(action(this, tr("&Full screen"), QKeySequence(Qt::Key_F11)))
    , resetColumns(action(this, tr("&Reset columns")))
    , colourRules(action(this, tr("C&olours of rows…")))
    , savePreset(action(this, tr("Save this view as a &preset…"), QKeySequence::Save))
    , importPreset(action(this, tr("&Import a preset…")))
    , undoDeletePreset(action(this, tr("&Undo deleting the preset")))
    , showGroups(action(this, tr("&Group by…"), QKeySequence(Qt::CTRL | Qt::Key_G)))
    , showCalendar(action(this, tr("&Calendar: working hours and holidays…")))
    , showArchive(action(this, tr("Archive: &coverage and integrity…")))
    , showProblems(action(this, tr("&Damaged files…")))
    , palette(action(this, tr("Find a c&ommand…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)))
    , guide(action(this, tr("&Guide"), QKeySequence::HelpContents))
    , about(action(this, tr("&About Trailscope")))
    , aboutQt(action(this, tr("About &Qt")))
{
    typeFilter->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_L), QKeySequence(Qt::Key_Slash), QKeySequence::Find});
    managerView->setCheckable(true);
    fullScreen->setCheckable(true);
    follow->setCheckable(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

} // namespace trailscope::ui
