// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/session_settings.h"

#include "core/review/preset_chart.h"
#include "ui/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace trailscope::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxRecent = 10;

constexpr std::array themeNames{std::pair{Theme::System, "system"_L1}, std::pair{Theme::Light, "light"_L1},
                                std::pair{Theme::Dark, "dark"_L1},
                                std::pair{Theme::HighContrast, "highContrast"_L1}};
constexpr std::array kindNames{std::pair{EventKind::All, "all"_L1}, std::pair{EventKind::Logins, "logins"_L1},
                               std::pair{EventKind::FailedLogins, "failedLogins"_L1},
                               std::pair{EventKind::Errors, "errors"_L1},
                               std::pair{EventKind::Denied, "denied"_L1}};
constexpr std::array spanNames{std::pair{ComparedSpan::LatestWeek, "latestWeek"_L1},
                               std::pair{ComparedSpan::LatestMonth, "latestMonth"_L1},
                               std::pair{ComparedSpan::FilterTime, "filterTime"_L1}};
constexpr std::array earlierNames{std::pair{Earlier::PeriodBefore, "periodBefore"_L1},
                                  std::pair{Earlier::SameWeekdays, "sameWeekdays"_L1},
                                  std::pair{Earlier::SameDates, "sameDates"_L1}};

//! The first value when no other has the name.
template<typename Names>
auto valueNamed(const Names& names, const QString& name)
{
    const auto* const found =
        std::ranges::find_if(names, [&name](const auto& one) { return one.second == name; });
    return found == names.end() ? names.front().first : found->first;
}

//! The first name when the value has none.
template<typename Names, typename Value>
QString nameOf(const Names& names, Value value)
{
    const auto* const found =
        std::ranges::find_if(names, [value](const auto& one) { return one.first == value; });
    return found == names.end() ? names.front().second : found->second;
}

std::optional<ColumnState> columnFromJson(const QJsonObject& json)
{
    const auto field = findField(json.value("field"_L1).toString().toStdString());
    if (!field) {
        return std::nullopt;
    }
    return ColumnState{*field, std::clamp(json.value("width"_L1).toInt(), 0, 5'000),
                       json.value("shown"_L1).toBool(true)};
}

bool holds(const std::vector<ColumnState>& columns, Field field)
{
    return std::ranges::any_of(columns, [field](const auto& column) { return column.field == field; });
}

} // namespace

QStringList SessionSettings::recent() const
{
    return m_settings->value(u"recent"_s).toStringList();
}

void SessionSettings::addRecent(const QStringList& paths)
{
    QStringList all = paths + recent();
    all.removeDuplicates();
    m_settings->setValue(u"recent"_s, QStringList(all.mid(0, maxRecent)));
}

void SessionSettings::clearRecent()
{
    m_settings->remove(u"recent"_s);
}

std::vector<Field> SessionSettings::hiddenFacets() const
{
    std::vector<Field> fields;
    for (const auto& name : m_settings->value(u"hiddenFacets"_s).toStringList()) {
        if (const auto field = findField(name.toStdString())) {
            fields.push_back(*field);
        }
    }
    return fields;
}

bool SessionSettings::facetsByName() const
{
    return m_settings->value(u"facetsByName"_s).toBool();
}

void SessionSettings::setFacetLook(const std::vector<Field>& hidden, bool byName)
{
    QStringList names;
    for (const auto field : hidden) {
        names << toQString(fieldName(field));
    }
    m_settings->setValue(u"hiddenFacets"_s, names);
    m_settings->setValue(u"facetsByName"_s, byName);
}

ChartChoices SessionSettings::chartChoices() const
{
    const auto value = [this](const QString& name) { return m_settings->value(u"charts/"_s + name); };
    ChartChoices choices{value(u"page"_s).toString(), value(u"asTable"_s).toStringList(), {}, {}, {}};
    auto& timeline = choices.timeline;
    timeline.width = findWidth(value(u"width"_s).toString().toStdString());
    timeline.split = findField(value(u"split"_s).toString().toStdString());
    timeline.isLogarithmic = value(u"logarithmic"_s).toBool();
    timeline.keepsScale = value(u"sameScale"_s).toBool();
    timeline.hasPatterns = value(u"patterns"_s).toBool();
    choices.weekMapKind = valueNamed(kindNames, value(u"weekMapKind"_s).toString());
    choices.compare = {valueNamed(spanNames, value(u"comparedSpan"_s).toString()),
                       valueNamed(earlierNames, value(u"comparedWith"_s).toString())};
    return choices;
}

void SessionSettings::setChartChoices(const ChartChoices& choices)
{
    const auto set = [this](const QString& name, const QVariant& value) {
        m_settings->setValue(u"charts/"_s + name, value);
    };
    const auto& timeline = choices.timeline;
    set(u"page"_s, choices.page);
    set(u"asTable"_s, choices.asTable);
    set(u"width"_s, timeline.width ? toQString(widthName(*timeline.width)) : QString());
    set(u"split"_s, timeline.split ? toQString(fieldName(*timeline.split)) : QString());
    set(u"logarithmic"_s, timeline.isLogarithmic);
    set(u"sameScale"_s, timeline.keepsScale);
    set(u"patterns"_s, timeline.hasPatterns);
    set(u"weekMapKind"_s, nameOf(kindNames, choices.weekMapKind));
    set(u"comparedSpan"_s, nameOf(spanNames, choices.compare.span));
    set(u"comparedWith"_s, nameOf(earlierNames, choices.compare.earlier));
}

ParameterValues SessionSettings::parameterValues(const QString& presetId) const
{
    ParameterValues values;
    const auto kept = m_settings->value(u"presetValues/"_s + presetId).toMap();
    for (auto value = kept.begin(); value != kept.end(); ++value) {
        values[value.key().toStdString()] = value.value().toString().toStdString();
    }
    return values;
}

void SessionSettings::setParameterValues(const QString& presetId, const ParameterValues& values)
{
    QVariantMap kept;
    for (const auto& [id, value] : values) {
        kept[toQString(id)] = toQString(value);
    }
    m_settings->setValue(u"presetValues/"_s + presetId, kept);
}

QStringList SessionSettings::filterHistory() const
{
    return m_settings->value(u"filterHistory"_s).toStringList();
}

void SessionSettings::setFilterHistory(const QStringList& texts)
{
    constexpr qsizetype longest = 50;
    m_settings->setValue(u"filterHistory"_s, texts.mid(std::max<qsizetype>(0, texts.size() - longest)));
}

QString SessionSettings::zoneName() const
{
    return m_settings->value(u"zone"_s).toString();
}

void SessionSettings::setZoneName(const QString& name)
{
    m_settings->setValue(u"zone"_s, name);
}

QString SessionSettings::language() const
{
    return m_settings->value(u"language"_s).toString();
}

void SessionSettings::setLanguage(const QString& code)
{
    m_settings->setValue(u"language"_s, code);
}

QString SessionSettings::calendarFile() const
{
    return m_settings->value(u"calendar"_s).toString();
}

void SessionSettings::setCalendarFile(const QString& file)
{
    m_settings->setValue(u"calendar"_s, file);
}

Theme SessionSettings::theme() const
{
    return valueNamed(themeNames, m_settings->value(u"theme"_s).toString());
}

void SessionSettings::setTheme(Theme theme)
{
    m_settings->setValue(u"theme"_s, nameOf(themeNames, theme));
}

QByteArray SessionSettings::geometry() const
{
    return m_settings->value(u"window/geometry"_s).toByteArray();
}

QByteArray SessionSettings::windowState() const
{
    return m_settings->value(u"window/state"_s).toByteArray();
}

void SessionSettings::setWindow(const QByteArray& geometry, const QByteArray& state)
{
    m_settings->setValue(u"window/geometry"_s, geometry);
    m_settings->setValue(u"window/state"_s, state);
}

QByteArray SessionSettings::splitter() const
{
    return m_settings->value(u"window/splitter"_s).toByteArray();
}

void SessionSettings::setSplitter(const QByteArray& state)
{
    m_settings->setValue(u"window/splitter"_s, state);
}

std::vector<ColumnState> SessionSettings::columns() const
{
    const auto json = QJsonDocument::fromJson(m_settings->value(u"columns"_s).toString().toUtf8());
    std::vector<ColumnState> columns;
    const auto array = json.array();
    for (const auto& value : array) {
        const auto column = columnFromJson(value.toObject());
        if (column && !holds(columns, column->field)) {
            columns.push_back(*column);
        }
    }
    return columns;
}

void SessionSettings::setColumns(const std::vector<ColumnState>& columns)
{
    QJsonArray array;
    for (const auto& column : columns) {
        array.append(QJsonObject{{u"field"_s, toQString(fieldName(column.field))},
                                 {u"width"_s, column.width},
                                 {u"shown"_s, column.shown}});
    }
    m_settings->setValue(u"columns"_s,
                         QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

QString SessionSettings::exportFolder() const
{
    return m_settings->value(u"export/folder"_s).toString();
}

void SessionSettings::setExportFolder(const QString& folder)
{
    m_settings->setValue(u"export/folder"_s, folder);
}

bool SessionSettings::exportByteOrderMark() const
{
    return m_settings->value(u"export/byteOrderMark"_s, true).toBool();
}

void SessionSettings::setExportByteOrderMark(bool wanted)
{
    m_settings->setValue(u"export/byteOrderMark"_s, wanted);
}

bool SessionSettings::follow() const
{
    return m_settings->value(u"follow"_s).toBool();
}

void SessionSettings::setFollow(bool wanted)
{
    m_settings->setValue(u"follow"_s, wanted);
}

} // namespace trailscope::ui
