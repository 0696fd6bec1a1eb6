// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/field.h"
#include "core/review/preset_parameter.h"
#include "ui/base/theme.h"
#include "ui/settings/chart_choices.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

class QSettings;

namespace trailscope::ui {

//! One column of the event table, in the order shown.
struct ColumnState {
    Field field = Field::Time;
    int width = 0; //!< pixels; 0: as wide as its kind of value usually is
    bool shown = true;

    bool operator==(const ColumnState&) const = default;
};

//! What the window remembers from one run to the next, by name and type. Borrows the QSettings that it is
//! handed; what is missing or unreadable there comes back as the default.
class SessionSettings {
public:
    explicit SessionSettings(QSettings& settings) : m_settings(&settings) {}

    //! The names of the settings whose values can't be used, and so count as not there.
    [[nodiscard]] QStringList unsound() const;

    //! Folders and files opened, the latest first; at most ten. Those that other windows added meanwhile are
    //! kept.
    [[nodiscard]] QStringList recent() const;
    void addRecent(const QStringList& paths);
    void clearRecent();

    //! Empty: the zone of this machine.
    [[nodiscard]] QString zoneName() const;
    void setZoneName(const QString& name);

    //! The code of one of languages(); empty: the system's language.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);

    //! Of the calendar in use; empty: the standard one.
    [[nodiscard]] QString calendarFile() const;
    void setCalendarFile(const QString& file);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray windowState() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);

    //! How timeline and table share the middle.
    [[nodiscard]] QByteArray splitter() const;
    void setSplitter(const QByteArray& state);

    //! Kept as JSON by the fields' names, so that a later version may add or drop fields.
    [[nodiscard]] std::vector<ColumnState> columns() const;
    void setColumns(const std::vector<ColumnState>& columns);

    //! Fields whose most frequent values are not listed, and whether values stand by name.
    [[nodiscard]] std::vector<Field> hiddenFacets() const;
    [[nodiscard]] bool facetsByName() const;
    void setFacetLook(const std::vector<Field>& hidden, bool byName);

    //! What of them is unknown comes back as the default.
    [[nodiscard]] ChartChoices chartChoices() const;
    void setChartChoices(const ChartChoices& choices);

    //! What a preset's parameters were asked with last, as typed; empty: never.
    [[nodiscard]] ParameterValues parameterValues(const QString& presetId) const;
    void setParameterValues(const QString& presetId, const ParameterValues& values);

    //! Filters typed, the newest last; at most fifty. Those that other windows added meanwhile are kept.
    [[nodiscard]] QStringList filterHistory() const;
    void addToFilterHistory(const QString& text);

    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString& folder);

    [[nodiscard]] bool exportByteOrderMark() const;
    void setExportByteOrderMark(bool wanted);

    //! Are new files of an open folder picked up?
    [[nodiscard]] bool follow() const;
    void setFollow(bool wanted);

private:
    //! Invalid when there is none, or one that can't be used.
    [[nodiscard]] QVariant sound(const QString& key) const;

    //! Changes a list that other windows change too: what they wrote meanwhile is read first.
    void change(const QString& listKey, const std::function<QStringList(QStringList)>& changed);

    QSettings* m_settings;
};

} // namespace trailscope::ui
