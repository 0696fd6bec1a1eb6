// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/time_zone.h"

#include <QComboBox>

namespace trailscope::ui {

//! Chooses the time zone that times are shown in. Any part of a name finds it.
class ZoneChooser final : public QComboBox {
    Q_OBJECT
public:
    explicit ZoneChooser(QWidget* parent = nullptr);

    //! Shows the zone; says nothing.
    void setZone(const TimeZone& zone);

Q_SIGNALS:
    void zoneRequested(const trailscope::TimeZone& zone);

private:
    void chooseTyped();

    QString m_shown;
};

} // namespace trailscope::ui
