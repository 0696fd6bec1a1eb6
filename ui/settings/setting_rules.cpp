// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_rules.h"

#include "core/calendar/time_zone.h"
#include "core/query/countable_field.h"
#include "core/review/preset_chart.h"
#include "ui/settings/setting_names.h"
#include "ui/texts/language.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>
#include <array>

namespace trailscope::ui {

namespace {

constexpr qsizetype longestText = 100'000;
constexpr qsizetype longestList = 1'000;
constexpr qsizetype longestLayout = 65'536;

bool isText(const QVariant& value)
{
    return value.typeId() == QMetaType::QString && value.toString().size() <= longestText;
}

//! The form of lists in a settings file: one without a comma reads as a single text, an empty one as nothing.
bool isListOf(const QVariant& value, bool (*isSound)(const QString&))
{
    const bool isList = value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QString;
    const auto texts = value.toStringList();
    return (isList || !value.isValid()) && texts.size() <= longestList && std::ranges::all_of(texts, isSound);
}

bool isTextList(const QVariant& value)
{
    return isListOf(value, [](const QString& text) { return text.size() <= longestText; });
}

bool isFieldList(const QVariant& value)
{
    return isListOf(value,
                    [](const QString& name) { return name.isEmpty() || findField(name.toStdString()); });
}

bool isChart(const QString& name)
{
    return name.isEmpty() || std::ranges::find(chartPages, name) != chartPages.end();
}

bool isChartList(const QVariant& value)
{
    return isListOf(value, isChart);
}

bool isFlag(const QVariant& value)
{
    const auto text = value.toString();
    return value.typeId() == QMetaType::Bool || text == QStringLiteral("true")
        || text == QStringLiteral("false");
}

bool isLayout(const QVariant& value)
{
    return value.typeId() == QMetaType::QByteArray && value.toByteArray().size() <= longestLayout;
}

bool isWidth(const QVariant& value)
{
    const auto name = value.toString();
    return isText(value) && (name.isEmpty() || findWidth(name.toStdString()));
}

bool isSplit(const QVariant& value)
{
    const auto field = findField(value.toString().toStdString());
    return isText(value) && (value.toString().isEmpty() || (field && isCountable(*field)));
}

bool isZone(const QVariant& value)
{
    return isText(value)
        && (value.toString().isEmpty() || TimeZone::named(value.toString().toStdString()).ok());
}

bool isLanguage(const QVariant& value)
{
    const auto known = languages();
    return isText(value)
        && (value.toString().isEmpty() || std::ranges::any_of(known, [&](const Language& language) {
                return language.code == value.toString();
            }));
}

bool isColumn(const QJsonValue& value)
{
    constexpr int widest = 5'000;
    const auto column = value.toObject();
    const auto width = column.value(QStringLiteral("width"));
    return findField(column.value(QStringLiteral("field")).toString().toStdString())
        && (width.isUndefined() || (width.toInt(-1) >= 0 && width.toInt() <= widest))
        && (column.value(QStringLiteral("shown")).isUndefined()
            || column.value(QStringLiteral("shown")).isBool());
}

bool isColumns(const QVariant& value)
{
    const auto columns = QJsonDocument::fromJson(value.toString().toUtf8());
    return isText(value) && columns.isArray() && std::ranges::all_of(columns.array(), isColumn);
}

bool isValuesOfPreset(const QVariant& value)
{
    const auto values = value.toMap();
    return value.typeId() == QMetaType::QVariantMap && values.size() <= longestList
        && std::ranges::all_of(values, isText);
}

struct SettingRule {
    QLatin1StringView key;
    bool (*isSound)(const QVariant&);
};

constexpr std::array rules{
    SettingRule{QLatin1StringView("calendar"), isText},
    SettingRule{QLatin1StringView("charts/asTable"), isChartList},
    SettingRule{QLatin1StringView("charts/comparedSpan"),
                [](const QVariant& value) { return isText(value) && isName(spanNames, value.toString()); }},
    SettingRule{
        QLatin1StringView("charts/comparedWith"),
        [](const QVariant& value) { return isText(value) && isName(earlierNames, value.toString()); }},
    SettingRule{QLatin1StringView("charts/logarithmic"), isFlag},
    SettingRule{QLatin1StringView("charts/page"),
                [](const QVariant& value) { return isText(value) && isChart(value.toString()); }},
    SettingRule{QLatin1StringView("charts/patterns"), isFlag},
    SettingRule{QLatin1StringView("charts/sameScale"), isFlag},
    SettingRule{QLatin1StringView("charts/split"), isSplit},
    SettingRule{QLatin1StringView("charts/weekMapKind"),
                [](const QVariant& value) { return isText(value) && isName(kindNames, value.toString()); }},
    SettingRule{QLatin1StringView("charts/width"), isWidth},
    SettingRule{QLatin1StringView("columns"), isColumns},
    SettingRule{QLatin1StringView("export/byteOrderMark"), isFlag},
    SettingRule{QLatin1StringView("export/folder"), isText},
    SettingRule{QLatin1StringView("facetsByName"), isFlag},
    SettingRule{QLatin1StringView("filterHistory"), isTextList},
    SettingRule{QLatin1StringView("filterTexts"), isTextList},
    SettingRule{QLatin1StringView("follow"), isFlag},
    SettingRule{QLatin1StringView("hiddenFacets"), isFieldList},
    SettingRule{QLatin1StringView("language"), isLanguage},
    SettingRule{QLatin1StringView("recent"), isTextList},
    SettingRule{QLatin1StringView("theme"),
                [](const QVariant& value) { return isText(value) && isName(themeNames, value.toString()); }},
    SettingRule{QLatin1StringView("window/geometry"), isLayout},
    SettingRule{QLatin1StringView("window/splitter"), isLayout},
    SettingRule{QLatin1StringView("window/state"), isLayout},
    SettingRule{QLatin1StringView("zone"), isZone},
};

constexpr SettingRule valuesOfPreset{QLatin1StringView("presetValues/"), isValuesOfPreset};

const SettingRule* ruleOf(const QString& key)
{
    if (key.startsWith(valuesOfPreset.key)) {
        return &valuesOfPreset;
    }
    const auto* const found = std::ranges::find(rules, key, &SettingRule::key);
    return found == rules.end() ? nullptr : found;
}

} // namespace

bool isSoundSetting(const QString& key, const QVariant& value)
{
    const auto* const rule = ruleOf(key);
    return rule != nullptr && rule->isSound(value);
}

QStringList knownSettings()
{
    QStringList keys;
    for (const auto& rule : rules) {
        keys << rule.key;
    }
    return keys << valuesOfPreset.key;
}

QStringList unsoundSettings(const QSettings& settings)
{
    QStringList unsound;
    const auto keys = settings.allKeys();
    for (const auto& key : keys) {
        if (ruleOf(key) != nullptr && !isSoundSetting(key, settings.value(key))) {
            unsound << key;
        }
    }
    unsound.sort();
    return unsound;
}

} // namespace trailscope::ui
