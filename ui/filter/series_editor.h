// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/preset_chart.h"
#include "core/review/preset_parameter.h"

#include <QString>
#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace trailscope::ui {

class FilterField;

//! The series of a preset's chart, each a name and a filter that is checked while it is typed; up to
//! mostSeries of them.
class SeriesEditor final : public QWidget {
    Q_OBJECT
public:
    explicit SeriesEditor(const std::vector<FilterSeries>& series, QWidget* parent = nullptr);

    //! A series whose filter is wrong holds the last sound one beside its text.
    [[nodiscard]] std::vector<FilterSeries> series() const;

    //! What is wrong with them, in one sentence; empty when nothing is.
    [[nodiscard]] QString mistake() const;

    //! What the filters may refer to. Tells nobody.
    void setParameters(const std::vector<PresetParameter>& parameters);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        FilterSeries series; //!< as it was, with the languages that are not shown
        QWidget* widget = nullptr;
        QLineEdit* title = nullptr;
        FilterField* filter = nullptr;
    };

    void addRow(const FilterSeries& series);
    void removeRow(const QWidget* widget);

    std::vector<Row> m_rows;
    std::vector<PresetParameter> m_parameters;
    QVBoxLayout* m_list = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace trailscope::ui
