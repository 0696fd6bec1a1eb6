// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/colour_rules.h"

#include <QDialog>

#include <utility>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace trailscope::ui {

class FilterField;

//! The rules that give rows their colours: in their order, as the first that holds counts, each with its
//! name, filter and colour, and switched on or off. Only sound rules can be saved.
class ColourRulesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ColourRulesDialog(const std::vector<ColourRule>& rules, QWidget* parent = nullptr);

Q_SIGNALS:
    void rulesAccepted(const std::vector<trailscope::ColourRule>& rules);

private:
    QWidget* createList();
    QWidget* createForm();
    void createButtons();
    void fillList(int current);
    void addTitles(QFormLayout& form);
    void showRule(int row);
    void takeRule();
    void addRule();
    void removeRule();
    void moveRule(int step);
    void takeSwitch(int row);
    void check();
    [[nodiscard]] static QString mistakeIn(const ColourRule& rule);

    std::vector<ColourRule> m_rules;
    bool m_showing = false; //!< the fields change, but not by the user
    QListWidget* m_list = nullptr;
    QWidget* m_form = nullptr;
    std::vector<std::pair<QString, QLineEdit*>> m_titles; //!< by language
    FilterField* m_filter = nullptr;
    QComboBox* m_colour = nullptr;
    QLabel* m_mistake = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_remove = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace trailscope::ui
