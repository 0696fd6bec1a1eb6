// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/zone_chooser.h"

#include "ui/texts/text.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace trailscope::ui {

ZoneChooser::ZoneChooser(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("zoneChooser"));
    setAccessibleName(tr("Time zone"));
    setToolTip(
        tr("The time zone that times, days and working hours follow. Type a part of a name to find it."));
    QStringList names{toQString(TimeZone::system().name()), QStringLiteral("UTC")};
    for (const auto& name : TimeZone::names()) {
        names << toQString(name);
    }
    names.removeDuplicates();
    addItems(names);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(20);
    setMinimumContentsLength(18);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &ZoneChooser::chooseTyped);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ZoneChooser::chooseTyped);
}

void ZoneChooser::setZone(const TimeZone& zone)
{
    const QSignalBlocker quiet(this);
    m_shown = toQString(zone.name());
    setCurrentIndex(findText(m_shown));
    setEditText(m_shown);
}

void ZoneChooser::chooseTyped()
{
    const QString typed = currentText().trimmed();
    if (typed == m_shown) {
        return;
    }
    const int index = findText(typed, Qt::MatchFixedString);
    auto zone = TimeZone::named((index >= 0 ? itemText(index) : typed).toStdString());
    if (!zone.ok()) {
        setEditText(m_shown); // no such zone: what is in use stays
        return;
    }
    setZone(zone.value());
    Q_EMIT zoneRequested(zone.value());
}

} // namespace trailscope::ui
