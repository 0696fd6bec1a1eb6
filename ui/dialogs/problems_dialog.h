// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_chooser.h"
#include "ui/models/problem_model.h"

#include <QDialog>

class QLabel;

namespace trailscope::ui {

//! Lists what a load could not read and why, and saves the list for whoever has to mend it.
class ProblemsDialog final : public QDialog {
    Q_OBJECT
public:
    ProblemsDialog(const LoadReport& report, FileChooser& chooser, QWidget* parent = nullptr);

private:
    void saveList();

    FileChooser& m_chooser;
    ProblemModel* m_model;
    QLabel* m_saved = nullptr;
};

} // namespace trailscope::ui
