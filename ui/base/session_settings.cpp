// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/session_settings.h"

#include "ui/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace trailscope::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxRecent = 10;

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
    const QString name = m_settings->value(u"theme"_s).toString();
    if (name == "dark"_L1) {
        return Theme::Dark;
    }
    return name == "light"_L1 ? Theme::Light : Theme::System;
}

void SessionSettings::setTheme(Theme theme)
{
    const QString name = theme == Theme::Dark ? u"dark"_s : theme == Theme::Light ? u"light"_s : u"system"_s;
    m_settings->setValue(u"theme"_s, name);
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
