// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace trailscope::ui {

//! The style Fusion with frames around check boxes and radio buttons that are seen on dark ground too.
class FramedStyle final : public QProxyStyle {
    Q_OBJECT
public:
    FramedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace trailscope::ui
