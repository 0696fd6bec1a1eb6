// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace trailscope::ui {

//! The guide that comes with the program: the filter language with its grammar, the fields, presets and
//! their files.
class GuideDialog final : public QDialog {
    Q_OBJECT
public:
    explicit GuideDialog(QWidget* parent = nullptr);
};

} // namespace trailscope::ui
