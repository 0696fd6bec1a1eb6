// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/parameter_text.h"

#include <QCoreApplication>

namespace trailscope::ui {

namespace {

struct ParameterText {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::ParameterText)
};

using Kind = PresetParameter::Kind;

} // namespace

QString parameterKindTitle(Kind kind)
{
    switch (kind) {
    case Kind::Period:
        return ParameterText::tr("Period");
    case Kind::Number:
        return ParameterText::tr("Number");
    case Kind::Names:
        return ParameterText::tr("Names");
    case Kind::Networks:
        return ParameterText::tr("Networks");
    case Kind::Values:
        return ParameterText::tr("Values of a field");
    }
    return {};
}

QString parameterMistake(Kind kind)
{
    switch (kind) {
    case Kind::Period:
        return ParameterText::tr(
            "This is no period. Write it as last 30d, 2026-10 or 2026-10-01..2026-10-31.");
    case Kind::Number:
        return ParameterText::tr("This is no whole number.");
    case Kind::Names:
        return ParameterText::tr("This is no list of names. Write it as root, Ji*, \"Yamada, Taro\".");
    case Kind::Networks:
        return ParameterText::tr("This is no list of networks. Write it as 10.0.0.0/8, 203.0.113.7.");
    case Kind::Values:
        return ParameterText::tr("This is no list of values. Write it as one, two*, \"with blanks\".");
    }
    return {};
}

std::vector<std::pair<QString, QString>> usualPeriods()
{
    return {{ParameterText::tr("All events"), QStringLiteral("*")},
            {ParameterText::tr("Today"), QStringLiteral("today")},
            {ParameterText::tr("Yesterday"), QStringLiteral("yesterday")},
            {ParameterText::tr("The last 7 days"), QStringLiteral("last 7d")},
            {ParameterText::tr("The last 30 days"), QStringLiteral("last 30d")},
            {ParameterText::tr("The last 90 days"), QStringLiteral("last 90d")}};
}

} // namespace trailscope::ui
