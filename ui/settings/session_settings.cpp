// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/session_settings.h"

#include "core/base/folder_lock.h"
#include "core/query/filter_migration.h"
#include "core/review/preset_chart.h"
#include "ui/settings/setting_names.h"
#include "ui/settings/setting_rules.h"
#include "ui/texts/text.h"

#include <QFileInfo>
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
constexpr qsizetype longestHistory = 50;

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

//! The history was kept under another name while `:` compared whole values.
QStringList migrated(QStringList texts)
{
    for (auto& text : texts) {
        text = toQString(migratedFilterText(text.toStdString()));
    }
    return texts;
}

} // namespace

QStringList SessionSettings::unsound() const
{
    return unsoundSettings(*m_settings);
}

QVariant SessionSettings::sound(const QString& key) const
{
    auto value = m_settings->value(key);
    return isSoundSetting(key, value) ? value : QVariant();
}

void SessionSettings::change(const QString& listKey, const std::function<QStringList(QStringList)>& changed)
{
    // Without the lock it is still right unless two windows save in the same moment.
    const auto lock = FolderLock::acquire(QFileInfo(m_settings->fileName()).path().toStdString());
    m_settings->sync();
    m_settings->setValue(listKey, changed(sound(listKey).toStringList()));
    m_settings->sync();
}

QStringList SessionSettings::recent() const
{
    return sound(u"recent"_s).toStringList().mid(0, maxRecent);
}

void SessionSettings::addRecent(const QStringList& paths)
{
    change(u"recent"_s, [&paths](const QStringList& others) {
        QStringList all = paths + others;
        all.removeDuplicates();
        return QStringList(all.mid(0, maxRecent));
    });
}

void SessionSettings::clearRecent()
{
    change(u"recent"_s, [](const QStringList&) { return QStringList(); });
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
    return sound(u"facetsByName"_s).toBool();
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
    const auto value = [this](const QString& name) { return sound(u"charts/"_s + name); };
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
    const auto kept = sound(u"presetValues/"_s + presetId).toMap();
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
    const auto texts = m_settings->contains(u"filterTexts"_s)
                         ? sound(u"filterTexts"_s).toStringList()
                         : migrated(sound(u"filterHistory"_s).toStringList());
    return texts.mid(std::max<qsizetype>(0, texts.size() - longestHistory));
}

void SessionSettings::addToFilterHistory(const QString& text)
{
    // Another window may have written the list since this one looked: only an empty list is of an earlier
    // version.
    const auto before = filterHistory();
    change(u"filterTexts"_s, [&](QStringList texts) {
        texts = texts.isEmpty() ? before : texts;
        texts.removeAll(text);
        texts.append(text);
        return QStringList(texts.mid(std::max<qsizetype>(0, texts.size() - longestHistory)));
    });
}

QString SessionSettings::zoneName() const
{
    return sound(u"zone"_s).toString();
}

void SessionSettings::setZoneName(const QString& name)
{
    m_settings->setValue(u"zone"_s, name);
}

QString SessionSettings::language() const
{
    return sound(u"language"_s).toString();
}

void SessionSettings::setLanguage(const QString& code)
{
    m_settings->setValue(u"language"_s, code);
}

QString SessionSettings::calendarFile() const
{
    return sound(u"calendar"_s).toString();
}

void SessionSettings::setCalendarFile(const QString& file)
{
    m_settings->setValue(u"calendar"_s, file);
}

Theme SessionSettings::theme() const
{
    return valueNamed(themeNames, sound(u"theme"_s).toString());
}

void SessionSettings::setTheme(Theme theme)
{
    m_settings->setValue(u"theme"_s, nameOf(themeNames, theme));
}

QByteArray SessionSettings::geometry() const
{
    return sound(u"window/geometry"_s).toByteArray();
}

QByteArray SessionSettings::windowState() const
{
    return sound(u"window/state"_s).toByteArray();
}

void SessionSettings::setWindow(const QByteArray& geometry, const QByteArray& state)
{
    m_settings->setValue(u"window/geometry"_s, geometry);
    m_settings->setValue(u"window/state"_s, state);
}

QByteArray SessionSettings::splitter() const
{
    return sound(u"window/splitter"_s).toByteArray();
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
    const bool isSeen = std::ranges::any_of(columns, &ColumnState::shown);
    return isSeen ? columns : std::vector<ColumnState>();
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
    return sound(u"export/folder"_s).toString();
}

void SessionSettings::setExportFolder(const QString& folder)
{
    m_settings->setValue(u"export/folder"_s, folder);
}

bool SessionSettings::exportByteOrderMark() const
{
    const auto wanted = sound(u"export/byteOrderMark"_s);
    return !wanted.isValid() || wanted.toBool();
}

void SessionSettings::setExportByteOrderMark(bool wanted)
{
    m_settings->setValue(u"export/byteOrderMark"_s, wanted);
}

bool SessionSettings::follow() const
{
    return sound(u"follow"_s).toBool();
}

void SessionSettings::setFollow(bool wanted)
{
    m_settings->setValue(u"follow"_s, wanted);
}

} // namespace trailscope::ui
